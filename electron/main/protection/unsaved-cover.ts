import { ok, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import type { HowToLock } from './lock-workspace';

/** What cannot be saved is tried again that often. */
const RETRY_MS = 30_000;

type CoveredWindow = { hide(): void; show(): void; showInactive(): void; isDestroyed(): boolean; on(event: 'show', listener: () => void): unknown; off(event: 'show', listener: () => void): unknown };

type Options = {
  /** The workbench. */
  window: CoveredWindow;
  /** Saves what is pending and locks; `discards`: also when that cannot be saved, which is lost then. */
  lock: (how: HowToLock) => Promise<Result<Record<never, never>>>;
  /** Whether there is nothing open any more, which a window may still have to be told. */
  isLocked: () => boolean;
  /** Shows a window that asks for the passphrase in place of the workbench. `onClose`: somebody wants to close it. */
  ask: (onClose: () => void) => { destroy(): void; isFocused(): boolean };
  /** Asks whether to lock and lose what cannot be saved. */
  askToLose: () => Promise<boolean>;
  log: Log;
};

/**
 * Stands before a workbench that is to be locked and holds what cannot be saved, as on a full disk. That must neither be lost nor be
 * seen: the window stays as it is and out of sight, whatever wants to show it, until somebody says the passphrase and goes on
 * where they were, or all of it is saved and the workspace is locked in earnest.
 */
export type UnsavedCover = {
  /** Whether it stands before an open workspace. */
  isOn(): boolean;
  /** Whether it still stands before one that was locked in earnest, which asks itself in a moment. */
  isEnding(): boolean;
  /** Locks, or covers what cannot be locked. Resolves once nothing is to be seen any more. */
  lockOrCover(): Promise<Result<Record<never, never>>>;
  /** The passphrase was said: shows the workbench as it was. */
  lift(): void;
};

export function unsavedCover({ window, lock, isLocked, ask, askToLose, log }: Options): UnsavedCover {
  let lift: ((takesFocus: boolean) => void) | null = null;

  /** Answers `null` for a fault, which may also come once it is locked, as the window could not be told. */
  const tryToLock = (how: HowToLock): Promise<Result<Record<never, never>> | null> =>
    lock(how).catch((fault: unknown) => {
      log.fault('lock', fault);
      return null;
    });
  const cover = (): void => {
    log.warn('lock-unsaved');
    const hide = (): void => window.hide();
    hide();
    window.on('show', hide);
    const isStillOn = (): boolean => lift === uncover;
    const lockCovered = async (discards: boolean): Promise<void> => {
      const locked = await tryToLock({ discards, stillWanted: isStillOn });
      if ((locked?.ok === true || isLocked()) && isStillOn()) uncover(discards || screen.isFocused());
    };
    let isAsking = false;
    const screen = ask(() => {
      if (isAsking) return;
      isAsking = true;
      void askToLose()
        .then((discards) => (discards ? lockCovered(true) : undefined))
        .finally(() => {
          isAsking = false;
        });
    });
    const retry = setInterval(() => void lockCovered(false), RETRY_MS);
    /** Takes the focus from other programs only for somebody who was here. */
    const uncover = (takesFocus: boolean): void => {
      lift = null;
      clearInterval(retry);
      window.off('show', hide);
      screen.destroy();
      if (window.isDestroyed()) return;
      if (takesFocus) window.show();
      else window.showInactive();
    };
    lift = uncover;
  };

  return {
    isOn: () => lift !== null && !isLocked(),
    isEnding: () => lift !== null && isLocked(),
    lift: () => lift?.(true),
    async lockOrCover() {
      if (lift !== null) return ok({});
      const locked = await tryToLock({ discards: false });
      // Anything else says that there is nothing to lock.
      if (locked !== null && (locked.ok || locked.error.code !== 'timeout')) return locked;
      if (isLocked()) return ok({});
      // Whoever asks twice at a time gets one.
      if (lift === null) cover();
      return ok({});
    },
  };
}
