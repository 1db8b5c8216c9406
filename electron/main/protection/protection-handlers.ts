import type { Handlers } from '../../../shared/contract/contract';
import type { ProtectionState } from '../../../shared/contract/protection';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { SystemKeyStore } from './system-key-store';
import type { UnsavedCover } from './unsaved-cover';
import { Tries } from './tries';
import type { Vault } from './vault';

type Dependencies = {
  /** `null` while nothing is encrypted. */
  vault: () => Vault | null;
  system: SystemKeyStore;
  /** Copies what lies there readable into an encrypted generation, and starts the application again. */
  encrypt: () => Promise<Result<Record<never, never>>>;
  lock: () => Promise<Result<Record<never, never>>>;
  /** What stands before a workspace that could not be locked. */
  cover: Pick<UnsavedCover, 'isOn' | 'isEnding' | 'lift'>;
  /** Opens the workspace with the keys that are open now. */
  onUnlocked: () => Promise<void>;
};

/** Passphrase, recovery key and lock. Tries of words that are wrong are slowed down together, whatever they are tried at. */
export function protectionHandlers({ vault, system, encrypt, lock, cover, onUnlocked }: Dependencies): Handlers['protection'] {
  const tries = new Tries();
  /** Whoever has just opened the workspace by its recovery key has forgotten the passphrase. */
  let isRecovered = false;

  const state = (): ProtectionState => {
    const found = vault();
    return found === null
      ? { isEncrypted: false, isLocked: false, hasPassphrase: false, asksPassphrase: false, hasRecoveryKey: false, keyStore: system.isReal() ? 'system' : 'none' }
      : { isEncrypted: true, isLocked: found.isLocked || cover.isOn(), ...(cover.isOn() ? { holdsUnsaved: true } : {}), ...found.state, asksPassphrase: found.state.hasPassphrase && !isRecovered };
  };

  /** The open vault, for somebody who knows its passphrase if it has one. */
  const allowed = async (current: string | null): Promise<Result<Vault>> => {
    const found = vault();
    if (found === null || found.isLocked) return err(appError('refused', {}));
    if (!found.state.hasPassphrase || (isRecovered && current === null)) return ok(found);
    return (await tries.next(() => (current === null ? false : found.isPassphrase(current)))) ? ok(found) : err(appError('wrong-key', {}));
  };

  const unlocked = async (isRight: (locked: Vault) => Promise<boolean> | boolean): Promise<Result<Record<never, never>>> => {
    const found = vault();
    // The window of the workspace asks itself in a moment, in place of the one that asks now.
    if (cover.isEnding()) return err(appError('locked', {}));
    const isCovered = cover.isOn();
    const isShut = (): boolean => (isCovered ? cover.isOn() : found?.isLocked === true);
    if (found === null || !isShut()) return err(appError('refused', {}));
    // Of two that ask at once only the first may open it.
    if (!(await tries.next(() => isShut() && isRight(found)))) return err(appError('wrong-key', {}));
    if (!isCovered) await onUnlocked();
    else if (cover.isOn()) cover.lift();
    else {
      // All was saved meanwhile, and the workspace locked, which asks anew.
      found.lock();
      return err(appError('locked', {}));
    }
    return ok({});
  };

  return {
    state: async () => ok(state()),
    encrypt,
    setPassphrase: async ({ current, passphrase }) => {
      const open = await allowed(current);
      if (!open.ok) return open;
      await open.value.setPassphrase(passphrase);
      isRecovered = false;
      return ok(state());
    },
    removePassphrase: async ({ current }) => {
      const open = await allowed(current);
      if (!open.ok) return open;
      await open.value.removePassphrase();
      return ok(state());
    },
    makeRecoveryKey: async ({ current }) => {
      const open = await allowed(current);
      return open.ok ? ok({ key: await open.value.makeRecoveryKey() }) : open;
    },
    lock,
    unlock: ({ passphrase }) =>
      unlocked(async (locked) => {
        const isRight = await locked.unlock(passphrase);
        if (isRight) isRecovered = false;
        return isRight;
      }),
    unlockWithRecoveryKey: ({ key }) =>
      unlocked((locked) => {
        isRecovered = locked.unlockWithRecoveryKey(key);
        return isRecovered;
      }),
  };
}
