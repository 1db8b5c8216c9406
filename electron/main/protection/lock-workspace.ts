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

/** Locks an open workspace. `discards`: also when something typed cannot be saved, which is lost then. */
export async function lockWorkspace({ flush, leaveInOrder, forget, askToUnlock, log }: Steps, { discards }: { discards: boolean }): Promise<Result<Record<never, never>>> {
  if (!discards && !(await flush())) return err(appError('timeout', { what: 'flush' }));
  // On a full disk nothing can be kept for the next time. That is not worth staying open for.
  await leaveInOrder().catch((fault: unknown) => log.fault('before-lock', fault));
  forget();
  log.info('locked', discards ? { discards } : {});
  await askToUnlock();
  return ok({});
}
