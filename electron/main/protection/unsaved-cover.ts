import { ok, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';

/** What cannot be saved is tried again that often. */
const RETRY_MS = 30_000;

type CoveredWindow = { hide(): void; show(): void; isDestroyed(): boolean; on(event: 'show', listener: () => void): unknown; off(event: 'show', listener: () => void): unknown };

type Options = {
  /** The workbench. */
  window: CoveredWindow;
  /** Saves what is pending and locks; `discards`: also when that cannot be saved, which is lost then. */
  lock: (how: { discards: boolean }) => Promise<Result<Record<never, never>>>;
  /** Shows a window that asks for the passphrase in place of the workbench. `onClose`: somebody wants to close it. */
  ask: (onClose: () => void) => { destroy(): void };
  /** Asks whether to lock and lose what cannot be saved. */
  askDiscard: () => Promise<boolean>;
  log: Log;
};

/**
 * Stands before a workbench that is to be locked and holds what cannot be saved, as on a full disk. That must neither be lost nor be
 * seen: the window stays as it is and out of sight, whatever wants to show it, until somebody says the passphrase and goes on
 * where they were, or all of it is saved and the workspace is locked in earnest.
 */
export type UnsavedCover = {
  isOn(): boolean;
  /** Locks, or covers what cannot be locked. Resolves once nothing is to be seen any more. */
  lockOrCover(): Promise<Result<Record<never, never>>>;
  /** The passphrase was said: shows the workbench as it was. */
  lift(): void;
};

export function unsavedCover({ window, lock, ask, askDiscard, log }: Options): UnsavedCover {
  let lift: (() => void) | null = null;

  const tryToLock = async (how: { discards: boolean }): Promise<void> => {
    try {
      if ((await lock(how)).ok) lift?.();
    } catch (fault) {
      log.fault('lock', fault);
    }
  };
  const cover = (): void => {
    log.warn('lock-unsaved');
    const hide = (): void => window.hide();
    hide();
    window.on('show', hide);
    let isAsking = false;
    const screen = ask(() => {
      if (isAsking) return;
      isAsking = true;
      void askDiscard()
        .then((discards) => (discards ? tryToLock({ discards }) : undefined))
        .finally(() => {
          isAsking = false;
        });
    });
    const retry = setInterval(() => void tryToLock({ discards: false }), RETRY_MS);
    lift = () => {
      lift = null;
      clearInterval(retry);
      window.off('show', hide);
      screen.destroy();
      if (!window.isDestroyed()) window.show();
    };
  };

  return {
    isOn: () => lift !== null,
    lift: () => lift?.(),
    async lockOrCover() {
      if (lift !== null) return ok({});
      const locked = await lock({ discards: false }).catch((fault: unknown) => {
        log.fault('lock', fault);
        return null;
      });
      // Anything else says that there is nothing to lock.
      if (locked !== null && (locked.ok || locked.error.code !== 'timeout')) return locked;
      // Whoever asks twice at a time gets one.
      if (lift === null) cover();
      return ok({});
    },
  };
}
