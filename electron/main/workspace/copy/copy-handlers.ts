import { rm } from 'node:fs/promises';
import type { Handlers } from '../../../../shared/contract/contract';
import { appError } from '../../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../../shared/errors/result';
import { fileFailureOrThrow } from '../../files/file-failure';
import { copyFolder, leaveCopy, openCopy, readCopy } from './copy-folder';

type Dependencies = {
  /** The data folder the copy stands beside. */
  folder: string;
  /** Whether this run works in the copy. */
  isOpen: boolean;
  version: string;
  /** Ends this run in order and starts again, once `before` is done. */
  startAgain: (before: () => Promise<void>) => Promise<Result<Record<never, never>>>;
};

export type CopyHandlers = Pick<Handlers['workspace'], 'copy' | 'openCopy' | 'leaveCopy' | 'deleteCopy'>;

/** The way into the copy beside the data, the way back, and its end. */
export function copyHandlers({ folder, isOpen, version, startAgain }: Dependencies): CopyHandlers {
  const refused = err(appError('refused', {}));
  return {
    copy: async () => ok({ copy: readCopy(folder), isOpen }),
    openCopy: async () => (isOpen || readCopy(folder) === null ? refused : startAgain(() => openCopy(folder, version))),
    leaveCopy: async () => (isOpen ? startAgain(() => leaveCopy(folder)) : refused),
    deleteCopy: async () => {
      if (isOpen) return refused;
      try {
        await leaveCopy(folder);
        await rm(copyFolder(folder), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
        return ok({});
      } catch (fault) {
        return fileFailureOrThrow(fault, 'Werkbank');
      }
    },
  };
}
