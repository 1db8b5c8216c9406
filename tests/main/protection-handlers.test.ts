import { describe, expect, it } from 'vitest';
import { protectionHandlers } from '../../electron/main/protection/protection-handlers';
import type { Vault } from '../../electron/main/protection/vault';
import { ok } from '../../shared/errors/result';

/** A vault with a passphrase and a recovery key, without anything kept in it. */
function vault() {
  const state = { hasPassphrase: true, hasRecoveryKey: true, keyStore: 'none' as const };
  const found = {
    isLocked: true,
    state,
    opened: 0,
    isCovered: false,
    isEnding: false,
    isPassphrase: async (passphrase: string) => passphrase === 'right',
    unlock: async (passphrase: string) => {
      if (passphrase === 'right') found.isLocked = false;
      return passphrase === 'right';
    },
    unlockWithRecoveryKey: (key: string) => {
      if (key === 'key') found.isLocked = false;
      return key === 'key';
    },
    setPassphrase: async () => undefined,
    lock: () => {
      found.isLocked = true;
    },
  };
  const handlers = protectionHandlers({
    vault: () => found as unknown as Vault,
    system: { isReal: () => false } as never,
    encrypt: async () => ok({}),
    lock: async () => ok({}),
    cover: {
      isOn: () => found.isCovered,
      isEnding: () => found.isEnding,
      lift: () => {
        found.isCovered = false;
      },
    },
    onUnlocked: async () => {
      found.opened += 1;
    },
  });
  return { found, handlers };
}

describe('the keys of a workspace', () => {
  it('let whoever used the recovery key choose a passphrase, until somebody opens it with the old one', async () => {
    const { found, handlers } = vault();
    expect(await handlers.unlockWithRecoveryKey({ key: 'key' })).toEqual(ok({}));
    found.lock();
    expect(await handlers.unlock({ passphrase: 'right' })).toEqual(ok({}));
    expect(await handlers.setPassphrase({ current: null, passphrase: 'mine' })).toMatchObject({ ok: false, error: { code: 'wrong-key' } });
  });

  it('open the workspace once when two ask at the same time', async () => {
    const { found, handlers } = vault();
    await Promise.all([handlers.unlock({ passphrase: 'right' }), handlers.unlock({ passphrase: 'right' })]);
    expect(found.opened).toBe(1);
  });

  it('uncover a workspace that holds what could not be saved, and open nothing anew', async () => {
    const { found, handlers } = vault();
    Object.assign(found, { isLocked: false, isCovered: true });
    expect(await handlers.state({})).toMatchObject({ ok: true, value: { isLocked: true, holdsUnsaved: true } });
    expect(await handlers.unlock({ passphrase: 'wrong' })).toMatchObject({ ok: false, error: { code: 'wrong-key' } });
    expect(found.isCovered).toBe(true);
    expect(await handlers.unlock({ passphrase: 'right' })).toEqual(ok({}));
    expect(found).toMatchObject({ isCovered: false, isLocked: false, opened: 0 });
    expect(await handlers.state({})).toMatchObject({ ok: true, value: { isLocked: false } });
  });

  it('stay forgotten where all was saved and locked while the passphrase was looked at', async () => {
    const { found, handlers } = vault();
    Object.assign(found, { isLocked: false, isCovered: true });
    const unlock = found.unlock;
    found.unlock = async (passphrase) => {
      Object.assign(found, { isLocked: true, isCovered: false });
      return unlock(passphrase);
    };
    expect(await handlers.unlock({ passphrase: 'right' })).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(found).toMatchObject({ isLocked: true, opened: 0 });
  });

  it('open nothing while a workspace that was covered is locked, until its own window asks', async () => {
    const { found, handlers } = vault();
    Object.assign(found, { isLocked: true, isEnding: true });
    expect(await handlers.unlock({ passphrase: 'right' })).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(await handlers.unlockWithRecoveryKey({ key: 'key' })).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(found).toMatchObject({ isLocked: true, opened: 0 });
    found.isEnding = false;
    expect(await handlers.unlock({ passphrase: 'right' })).toEqual(ok({}));
    expect(found).toMatchObject({ isLocked: false, opened: 1 });
  });
});
