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
});
