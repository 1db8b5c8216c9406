import type { Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';

type CoveredWindow = { hide(): void; show(): void; isDestroyed(): boolean; on(event: 'show', listener: () => void): unknown; off(event: 'show', listener: () => void): unknown };

type Options = {
  window: CoveredWindow;
  lock: (how: { discards: boolean }) => Promise<Result<unknown>>;
  /** Asks whoever comes back whether to try to save again, or to lock and lose what cannot be saved. */
  ask: () => Promise<'again' | 'discard'>;
  log: Log;
};

/**
 * Locks while nobody is there to be asked. What cannot be saved must neither be lost without a word nor keep the workspace
 * open: the window is out of sight then, whatever wants to show it, until it is locked.
 */
export async function lockUnattended({ window, lock, ask, log }: Options): Promise<void> {
  const locked = async (discards: boolean): Promise<boolean> => {
    try {
      const answer = await lock({ discards });
      // Anything else says that there is nothing to lock.
      return answer.ok || answer.error.code !== 'timeout';
    } catch (fault) {
      log.fault('auto-lock', fault);
      return false;
    }
  };
  if (await locked(false)) return;
  log.warn('lock-unsaved');
  const cover = (): void => window.hide();
  cover();
  window.on('show', cover);
  try {
    while (!window.isDestroyed() && !(await locked((await ask()) === 'discard')));
  } finally {
    // Also where nobody can be asked: a window out of sight for good is worse than one that is seen.
    window.off('show', cover);
    if (!window.isDestroyed()) window.show();
  }
}
