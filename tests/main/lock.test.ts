import { describe, expect, it, vi } from 'vitest';
import { lockUnattended } from '../../electron/main/protection/lock-unattended';
import { lockWorkspace } from '../../electron/main/protection/lock-workspace';
import { appError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/errors/result';

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

  it('loses nothing typed without being told to', async () => {
    const { done, steps: given } = steps(false, noRoom);
    expect(await lockWorkspace(given, { discards: false })).toEqual(UNSAVED);
    expect(done).toEqual([]);
    expect(await lockWorkspace(given, { discards: true })).toEqual(ok({}));
    expect(done).toEqual(['forgotten', 'asks']);
  });
});

describe('locking while nobody is there', () => {
  const hidden = () => {
    const listeners = new Set<() => void>();
    const state = { isVisible: true };
    const window = {
      hide: () => {
        state.isVisible = false;
      },
      show: () => {
        state.isVisible = true;
        for (const listener of listeners) listener();
      },
      isDestroyed: () => false,
      on: (_: 'show', listener: () => void) => listeners.add(listener),
      off: (_: 'show', listener: () => void) => listeners.delete(listener),
    };
    return { window, state };
  };
  const run = async (answers: (Result<unknown> | Error)[], choices: ('again' | 'discard')[]) => {
    const { window, state } = hidden();
    const log = quiet();
    const seen: boolean[] = [];
    const lock = vi.fn(async (_: { discards: boolean }) => {
      const answer = answers.shift() ?? ok({});
      if (answer instanceof Error) throw answer;
      return answer;
    });
    const ask = async (): Promise<'again' | 'discard'> => {
      // Another start of the program wants the window.
      window.show();
      seen.push(state.isVisible);
      return choices.shift() ?? 'discard';
    };
    await lockUnattended({ window, lock, ask, log });
    return { log, seen, isVisible: state.isVisible, discards: lock.mock.calls.map(([how]) => how.discards) };
  };

  it('asks nothing where everything is saved, or nothing is to be locked', async () => {
    expect(await run([ok({})], [])).toMatchObject({ seen: [], isVisible: true, discards: [false] });
    expect(await run([err(appError('refused', {}))], [])).toMatchObject({ seen: [], isVisible: true });
  });

  it('shows nothing of the workspace while something cannot be saved, and locks once it can', async () => {
    expect(await run([UNSAVED, UNSAVED, ok({})], ['again', 'again'])).toMatchObject({ seen: [false, false], isVisible: true, discards: [false, false, false] });
  });

  it('loses what cannot be saved once that is said', async () => {
    expect(await run([UNSAVED, ok({})], ['discard'])).toMatchObject({ seen: [false], isVisible: true, discards: [false, true] });
  });

  it('does not stay open over a fault', async () => {
    const { log, seen } = await run([new Error('broken'), ok({})], ['again']);
    expect(seen).toEqual([false]);
    expect(log.fault).toHaveBeenCalledWith('auto-lock', expect.any(Error));
  });
});
