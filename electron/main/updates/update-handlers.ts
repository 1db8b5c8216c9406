import type { BrowserWindow } from 'electron';
import type { Handlers } from '../../../shared/contract/contract';
import type { PolicyView } from '../../../shared/contract/updates';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Updates } from './updates';

type Dependencies = { window: Pick<BrowserWindow, 'close'>; updates: Updates; policy: PolicyView; /** Saves everything as it is now. */ backUp: () => Promise<Result<unknown>>; onInstall: () => void };

/** Updates as the window asks for them: found, downloaded, and installed after a backup and an orderly close. */
export function updateHandlers({ window, updates, policy, backUp, onInstall }: Dependencies): Handlers['updates'] {
  return {
    state: async () => ok({ update: updates.state(), policy }),
    check: async () => {
      const found = await updates.check();
      return found.ok ? ok({ update: found.value }) : found;
    },
    download: async () => {
      const loaded = await updates.download();
      return loaded.ok ? ok({ update: loaded.value }) : loaded;
    },
    install: async () => {
      if (updates.state().state !== 'ready') return err(appError('refused', {}));
      const kept = await backUp();
      if (!kept.ok) return kept;
      onInstall();
      // After this answer has left, as any other closing: what is unsaved holds the window open.
      setImmediate(() => window.close());
      return ok({});
    },
  };
}
