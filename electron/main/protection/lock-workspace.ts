import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';

type Steps = {
  /** Has the window save what is pending; `false` when it could not. */
  flush: () => Promise<boolean>;
  /** Leaves the place of the user for the next time. */
  leaveInOrder: () => Promise<void>;
  /** Closes what is open and forgets the keys. */
  forget: () => void;
  /** Has the window ask for what unlocks. */
  askToUnlock: () => Promise<void>;
  log: Log;
};

/** `discards`: also when something typed cannot be saved, which is lost then. `stillWanted`: whether it is to be locked yet, once it could be. */
export type HowToLock = { discards: boolean; stillWanted?: () => boolean };

/** Locks an open workspace. Fails with `cancelled` when that is not wanted any more once everything is saved. */
export async function lockWorkspace({ flush, leaveInOrder, forget, askToUnlock, log }: Steps, { discards, stillWanted = () => true }: HowToLock): Promise<Result<Record<never, never>>> {
  if (!discards && !(await flush())) return err(appError('timeout', { what: 'flush' }));
  // On a full disk nothing can be kept for the next time. That is not worth staying open for.
  await leaveInOrder().catch((fault: unknown) => log.fault('before-lock', fault));
  // Whoever has come back meanwhile goes on, perhaps with something typed since it was saved.
  if (!stillWanted()) return err(appError('cancelled', {}));
  forget();
  log.info('locked', discards ? { discards } : {});
  await askToUnlock();
  return ok({});
}
