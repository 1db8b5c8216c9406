import { afterEach, describe, expect, it, vi } from 'vitest';
import { lockWorkspace, type HowToLock } from '../../electron/main/protection/lock-workspace';
import { unsavedCover } from '../../electron/main/protection/unsaved-cover';
import { appError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/errors/result';
import { later } from '../support/later';

const quiet = () => ({ info: vi.fn(), warn: vi.fn(), fault: vi.fn(() => 'ref') });
const UNSAVED = err(appError('timeout', { what: 'flush' }));

describe('locking', () => {
  const steps = (saves: boolean, leaves: () => Promise<void>) => {
    const done: string[] = [];
    return {
      done,
      steps: {
        flush: async () => saves,
        leaveInOrder: leaves,
        forget: () => void done.push('forgotten'),
        askToUnlock: async () => void done.push('asks'),
        log: quiet(),
      },
    };
  };
  const noRoom = (): Promise<void> => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));

  it('locks where the place of the user cannot be kept, and logs that', async () => {
    const { done, steps: given } = steps(true, noRoom);
    expect(await lockWorkspace(given, { discards: false })).toEqual(ok({}));
    expect(done).toEqual(['forgotten', 'asks']);
    expect(given.log.fault).toHaveBeenCalledWith('before-lock', expect.objectContaining({ code: 'ENOSPC' }));
  });

  it('stays open where that is not wanted any more once everything is saved', async () => {
    let isWanted = true;
    const { done, steps: given } = steps(true, async () => {
      isWanted = false;
    });
    for (const discards of [false, true]) expect(await lockWorkspace(given, { discards, stillWanted: () => isWanted })).toEqual(err(appError('cancelled', {})));
    expect(done).toEqual([]);
  });

  it('loses nothing typed without being told to', async () => {
    const { done, steps: given } = steps(false, noRoom);
    expect(await lockWorkspace(given, { discards: false })).toEqual(UNSAVED);
    expect(done).toEqual([]);
    expect(await lockWorkspace(given, { discards: true })).toEqual(ok({}));
    expect(done).toEqual(['forgotten', 'asks']);
  });
});

describe('locking what holds something that cannot be saved', () => {
  afterEach(() => vi.useRealTimers());

  const covered = (answers: (Result<Record<never, never>> | Error)[]) => {
    vi.useFakeTimers();
    const listeners = new Set<() => void>();
    const state = { isVisible: true, isAsking: false };
    const focus = { screen: true, taken: false };
    const workspace = { isLocked: false };
    const window = {
      hide: () => {
        state.isVisible = false;
      },
      show: () => {
        focus.taken = true;
        window.showInactive();
      },
      showInactive: () => {
        state.isVisible = true;
        for (const listener of listeners) listener();
      },
      isDestroyed: () => false,
      on: (_: 'show', listener: () => void) => listeners.add(listener),
      off: (_: 'show', listener: () => void) => listeners.delete(listener),
    };
    const log = quiet();
    const lock = vi.fn(async (_: HowToLock): Promise<Result<Record<never, never>>> => {
      const answer = answers.shift() ?? ok({});
      if (answer instanceof Error) throw answer;
      return answer;
    });
    let close = (): void => undefined;
    const ask = (onClose: () => void) => {
      state.isAsking = true;
      close = onClose;
      return {
        destroy: () => {
          state.isAsking = false;
        },
        isFocused: () => focus.screen,
      };
    };
    const askToLose = vi.fn(async () => true);
    const cover = unsavedCover({ window, lock, isLocked: () => workspace.isLocked, ask, askToLose, log });
    return { cover, window, state, focus, workspace, lock, log, askToLose, close: () => close() };
  };

  it('covers nothing where everything is saved, or nothing is to be locked', async () => {
    const saved = covered([ok({})]);
    expect(await saved.cover.lockOrCover()).toEqual(ok({}));
    const refused = covered([err(appError('refused', {}))]);
    expect(await refused.cover.lockOrCover()).toEqual(err(appError('refused', {})));
    for (const { cover, state } of [saved, refused]) {
      expect(cover.isOn()).toBe(false);
      expect(state).toEqual({ isVisible: true, isAsking: false });
    }
  });

  it('shows nothing of the workspace, whatever wants to, until the passphrase is said, and then the window as it was', async () => {
    const { cover, window, state, lock } = covered([UNSAVED]);
    expect(await cover.lockOrCover()).toEqual(ok({}));
    expect(state).toEqual({ isVisible: false, isAsking: true });
    // Another start of the program wants the window.
    window.show();
    expect(state.isVisible).toBe(false);
    // Asked to lock once more, it is locked already.
    expect(await cover.lockOrCover()).toEqual(ok({}));
    expect(lock).toHaveBeenCalledOnce();
    cover.lift();
    expect(cover.isOn()).toBe(false);
    expect(state).toEqual({ isVisible: true, isAsking: false });
    window.show();
    expect(state.isVisible).toBe(true);
  });

  it('locks in earnest once all of it can be saved, also over a fault', async () => {
    const { cover, state, lock, log } = covered([UNSAVED, UNSAVED, new Error('broken'), ok({})]);
    await cover.lockOrCover();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.isVisible).toBe(false);
    expect(log.fault).toHaveBeenCalledWith('lock', expect.any(Error));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(lock.mock.calls.map(([{ discards }]) => discards)).toEqual([false, false, false, false]);
    expect(cover.isOn()).toBe(false);
    expect(state).toEqual({ isVisible: true, isAsking: false });
  });

  it('takes the focus only from itself when it ends by itself, and always for whoever says so', async () => {
    for (const [isFocused, isSaid, isTaken] of [[true, false, true], [false, false, false], [false, true, true]]) {
      const { cover, state, focus } = covered([UNSAVED, ok({})]);
      await cover.lockOrCover();
      focus.screen = isFocused === true;
      if (isSaid === true) cover.lift();
      else await vi.advanceTimersByTimeAsync(30_000);
      expect([state.isVisible, focus.taken]).toEqual([true, isTaken]);
    }
  });

  it('loses what cannot be saved only once that is said', async () => {
    const { cover, state, lock, askToLose, close } = covered([UNSAVED, ok({})]);
    await cover.lockOrCover();
    askToLose.mockResolvedValueOnce(false);
    close();
    await vi.advanceTimersByTimeAsync(0);
    expect(state).toEqual({ isVisible: false, isAsking: true });
    close();
    await vi.advanceTimersByTimeAsync(0);
    expect(lock).toHaveBeenLastCalledWith(expect.objectContaining({ discards: true }));
    expect(cover.isOn()).toBe(false);
  });

  it('covers what a fault kept from being locked', async () => {
    const { cover, state } = covered([new Error('broken')]);
    expect(await cover.lockOrCover()).toEqual(ok({}));
    expect(state.isVisible).toBe(false);
  });

  it('covers nothing that is locked, where only the window could not be told', async () => {
    const { cover, state, workspace, lock } = covered([]);
    lock.mockImplementationOnce(async () => {
      workspace.isLocked = true;
      throw new Error('not loaded');
    });
    expect(await cover.lockOrCover()).toEqual(ok({}));
    expect(cover.isOn()).toBe(false);
    expect(state).toEqual({ isVisible: true, isAsking: false });
  });

  it('stands before nothing open from the moment all of it is locked, and ends then, also over a fault', async () => {
    for (const fault of [null, new Error('not loaded')]) {
      const { cover, state, workspace, lock } = covered([UNSAVED]);
      await cover.lockOrCover();
      const told = later<Result<Record<never, never>>>();
      lock.mockImplementationOnce(async () => {
        workspace.isLocked = true;
        const answer = await told.promise;
        if (fault !== null) throw fault;
        return answer;
      });
      expect([cover.isOn(), cover.isEnding()]).toEqual([true, false]);
      await vi.advanceTimersByTimeAsync(30_000);
      expect([cover.isOn(), cover.isEnding()]).toEqual([false, true]);
      expect(state).toEqual({ isVisible: false, isAsking: true });
      told.resolve(ok({}));
      await vi.advanceTimersByTimeAsync(0);
      expect([cover.isOn(), cover.isEnding()]).toEqual([false, false]);
      expect(state).toEqual({ isVisible: true, isAsking: false });
    }
  });

  it('is not to be locked any more once the passphrase is said, and a cover put on later stays', async () => {
    const { cover, state, lock } = covered([UNSAVED]);
    await cover.lockOrCover();
    const saved = later<Result<Record<never, never>>>();
    lock.mockImplementationOnce(() => saved.promise);
    await vi.advanceTimersByTimeAsync(30_000);
    const stillWanted = (): boolean | undefined => lock.mock.lastCall?.[0].stillWanted?.();
    expect(stillWanted()).toBe(true);
    cover.lift();
    expect(stillWanted()).toBe(false);
    const retried = lock.mock.lastCall;
    lock.mockResolvedValueOnce(UNSAVED);
    await cover.lockOrCover();
    expect(retried?.[0].stillWanted?.()).toBe(false);
    saved.resolve(ok({}));
    await vi.advanceTimersByTimeAsync(0);
    expect(state).toEqual({ isVisible: false, isAsking: true });
  });
});
