import type { BrowserWindow } from 'electron';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { fileFailureOrThrow } from '../files/file-failure';
import type { Answer } from '../ipc/listen';
import type { Log } from '../log/log';
import { lockWorkspace, type HowToLock } from '../protection/lock-workspace';
import type { WorkspaceKeys } from '../protection/workspace-keys';
import { LOCKED_URL } from '../security/origins';
import type { Services } from '../services';
import type { StorageWindows } from '../storage/storage-window';
import type { CloseGuard } from '../windows/close-when-saved';
import type { Generations } from './generations';

type Dependencies = {
  window: BrowserWindow;
  guard: Pick<CloseGuard, 'flush' | 'giveUp'>;
  keys: WorkspaceKeys;
  generations: Generations;
  /** Where the user was last, and comes back to once the workspace is unlocked. */
  lastPlace: () => string;
  /** Whether records are shared with colleagues. */
  isSharing: () => boolean;
  /** Opens everything that needs the records. */
  openServices: (windows: StorageWindows) => Services;
  /** Finishes an erasure an earlier run began; `null` when there is none. */
  resumeErasure: (services: Services) => Promise<void> | null;
  /** Ends this run and starts again. */
  relaunch: () => void;
  log: Log;
};

type Done = Promise<Result<Record<never, never>>>;

/** The workspace of a run: open, or locked, when it has no services. */
export type LockableWorkspace = {
  /** `null` while it is locked. */
  services(): Services | null;
  /** Opens it, or has the window ask for what unlocks it. */
  begin(windows: StorageWindows): Promise<void>;
  /** Opens it with the keys that are open now. */
  open(windows: StorageWindows): Promise<void>;
  /** Whether the window asks for what unlocks it, and has nothing to save. */
  asksToUnlock(): boolean;
  /** Who asks for the same while it is being locked gets the same answer; who asks for something else is waited for if it comes to nothing. */
  lock(how: HowToLock): Done;
  /** Ends the run as closing the window does, does something with nothing open, and starts again. */
  startAgain(before: () => Promise<void>): Done;
  /** Copies everything into a new generation, sealed, and starts again. */
  encrypt(): Done;
  /** Leaves nothing of what lay on the disk before, and starts again. */
  renew(): Done;
  /** Answers the window's questions that need records. */
  answer: Answer;
  close(): void;
};

/** Holds the services of a workspace while it is open, and ends them in order. */
export function lockableWorkspace(dependencies: Dependencies): LockableWorkspace {
  const { window, guard, keys, generations, isSharing, log } = dependencies;
  let services: Services | null = null;
  let asksToUnlock = isAsking(window);
  /** An erasure an earlier run began, while it is finished; the window's questions wait for it. */
  let finishing: Promise<void> | null = null;

  const loadLocked = (): Promise<void> => window.loadURL(`${LOCKED_URL}#${dependencies.lastPlace()}`);
  // Just being loaded again, the window may call off the first, and would go on showing what is locked.
  const askToUnlock = (): Promise<void> => loadLocked().catch(loadLocked);

  const open = async (windows: StorageWindows): Promise<void> => {
    await generations.retire();
    asksToUnlock = false;
    services = dependencies.openServices(windows);
    const resumed = dependencies.resumeErasure(services);
    if (resumed === null) return;
    finishing = resumed.finally(() => {
      finishing = null;
    });
  };

  const lockNow = async (how: HowToLock): Done => {
    const { vault } = keys;
    const leaving = services;
    if (leaving === null || generations.isMoving() || finishing !== null || vault?.state.hasPassphrase !== true) return err(appError('refused', {}));
    const forget = (): void => {
      services = null;
      leaving.close();
      vault.lock();
      asksToUnlock = true;
    };
    return lockWorkspace({ flush: () => guard.flush(), leaveInOrder: () => leaving.leaveInOrder(), forget, askToUnlock, log }, how);
  };
  let locking: { how: HowToLock; done: Done } | null = null;
  const lock = (how: HowToLock): Done => {
    const running = locking;
    if (running !== null && running.how.discards === how.discards && running.how.stillWanted === how.stillWanted) return running.done;
    // Who loses what cannot be saved waits for no window that tries to.
    if (how.discards) guard.giveUp();
    const next = async (): Done => {
      const before = await running?.done.catch(() => null);
      return before?.ok === true ? before : lockNow(how);
    };
    const own = {
      how,
      done: next().finally(() => {
        if (locking === own) locking = null;
      }),
    };
    locking = own;
    return own.done;
  };

  const move = async (why: 'encrypt' | 'erase'): Done => {
    const source = services;
    if (source === null || generations.isMoving() || (keys.isSealed && why === 'encrypt')) return err(appError('refused', {}));
    // What waits for the server lies in the old generation, and is not copied.
    if (isSharing()) return err(appError('shared', {}));
    // At a start the window has been told nothing yet, and has nothing to save.
    if (finishing === null && !(await guard.flush())) return err(appError('timeout', { what: 'flush' }));
    if (services !== source) return err(appError('locked', {}));
    return generations.move(source, why);
  };

  return {
    services: () => services,
    async begin(windows) {
      if (keys.vault?.isLocked !== true) return open(windows);
      asksToUnlock = true;
      if (!isAsking(window)) void askToUnlock();
    },
    open,
    asksToUnlock: () => asksToUnlock,
    lock,
    async startAgain(before) {
      const leaving = services;
      if (leaving === null || generations.isMoving()) return err(appError('refused', {}));
      if (!(await guard.flush())) return err(appError('timeout', { what: 'flush' }));
      if (services !== leaving) return err(appError('locked', {}));
      try {
        await before();
      } catch (fault) {
        return fileFailureOrThrow(fault, 'Werkbank');
      }
      await leaving.leaveInOrder().catch((fault: unknown) => log.fault('before-close', fault));
      leaving.close();
      dependencies.relaunch();
      return ok({});
    },
    async encrypt() {
      await finishing;
      return move('encrypt');
    },
    renew: () => move('erase'),
    answer: async (namespace, method, input) => {
      await finishing;
      if (services === null) return err(appError('locked', {}));
      // The window tries to save again once the storage is there.
      if (generations.isMoving()) return err(appError('storage-gone', {}));
      return services.answer(namespace, method, input);
    },
    close: () => services?.close(),
  };
}

/** Whether the window asks for what unlocks the workspace, as one does that was opened for a locked one. */
export function isAsking({ webContents }: BrowserWindow): boolean {
  return webContents.getURL().startsWith(LOCKED_URL);
}
