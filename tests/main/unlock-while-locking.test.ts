import { afterEach, expect, it, vi } from 'vitest';
import { protectionHandlers } from '../../electron/main/protection/protection-handlers';
import { unsavedCover } from '../../electron/main/protection/unsaved-cover';
import { lockableWorkspace } from '../../electron/main/workspace/lockable-workspace';
import { ok } from '../../shared/errors/result';
import { later } from '../support/later';

afterEach(() => vi.useRealTimers());

const RIGHT = { passphrase: 'right' };

/** A workspace that could not be locked and is covered, as on a full disk, which has room again by now. */
async function covered() {
  vi.useFakeTimers();
  const does = { flush: async () => false, leaveInOrder: async () => undefined, load: async () => undefined, derive: async () => undefined };
  const window = { webContents: { getURL: () => 'app://workbench' }, loadURL: () => does.load(), hide: () => undefined, show: () => undefined, showInactive: () => undefined, isDestroyed: () => false, on: () => undefined, off: () => undefined };
  const vault = {
    isLocked: false,
    state: { hasPassphrase: true },
    lock: () => {
      vault.isLocked = true;
    },
    unlock: async () => {
      await does.derive();
      vault.isLocked = false;
      return true;
    },
  };
  const log = { info: () => undefined, warn: () => undefined, fault: () => '' };
  const lockable = lockableWorkspace({
    window,
    guard: { flush: () => does.flush(), giveUp: () => undefined },
    keys: { vault },
    generations: { isMoving: () => false, retire: async () => undefined },
    lastPlace: () => '/today',
    openServices: () => ({ leaveInOrder: () => does.leaveInOrder(), close: () => undefined }),
    resumeErasure: () => null,
    log,
  } as never);
  const cover = unsavedCover({
    window,
    lock: lockable.lock,
    isLocked: () => lockable.services() === null,
    ask: () => ({ destroy: () => undefined, isFocused: () => true }),
    askToLose: async () => true,
    log,
  });
  const handlers = protectionHandlers({
    vault: () => vault as never,
    system: { isReal: () => false } as never,
    encrypt: async () => ok({}),
    lock: cover.lockOrCover,
    cover,
    onUnlocked: () => lockable.open({} as never),
  });
  await lockable.begin({} as never);
  await cover.lockOrCover();
  expect(cover.isOn()).toBe(true);
  does.flush = async () => true;
  /** The cover tries by itself to lock in earnest. */
  const retry = () => vi.advanceTimersByTimeAsync(30_000);
  return { does, vault, lockable, cover, handlers, retry, settle: () => vi.advanceTimersByTimeAsync(0) };
}

it.each(['is told', 'cannot be told'])('leaves a workspace one can unlock where the passphrase comes out right just before its window %s that it is locked', async (end) => {
  const { does, vault, lockable, cover, handlers, retry, settle } = await covered();
  const [derived, loaded] = [later<undefined>(), later<undefined>()];
  does.derive = () => derived.promise;
  const unlocking = handlers.unlock(RIGHT);
  does.load = async () => {
    await loaded.promise;
    if (end !== 'is told') throw new Error('not loaded');
  };
  await retry();
  derived.resolve(undefined);
  expect(await unlocking).toMatchObject({ ok: false, error: { code: 'locked' } });
  loaded.resolve(undefined);
  await settle();
  expect([vault.isLocked, lockable.services(), cover.isOn(), cover.isEnding()]).toEqual([true, null, false, false]);
  expect(await handlers.unlock(RIGHT)).toEqual(ok({}));
  expect([vault.isLocked, lockable.services() === null]).toEqual([false, false]);
});

it.each(['flush', 'leaveInOrder'] as const)('stays open for whoever says the passphrase during the %s of a lock that tries itself again', async (step) => {
  const { does, vault, lockable, cover, handlers, retry, settle } = await covered();
  const done = later<undefined>();
  if (step === 'flush') does.flush = () => done.promise.then(() => true);
  else does.leaveInOrder = () => done.promise;
  await retry();
  expect(await handlers.unlock(RIGHT)).toEqual(ok({}));
  expect(cover.isOn()).toBe(false);
  done.resolve(undefined);
  await settle();
  expect([vault.isLocked, lockable.services() === null]).toEqual([false, false]);
});
