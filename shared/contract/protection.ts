import { isLongEnough } from '../domain/workspace/passphrase';
import { z } from '../domain/schema/zod';
import { method } from './method';

const Passphrase = z.string().max(1000);
const NewPassphrase = Passphrase.refine(isLongEnough);

export const ProtectionState = z.strictObject({
  /** Whether what lies on the disk is encrypted. */
  isEncrypted: z.boolean(),
  isLocked: z.boolean(),
  /** It stays open behind the lock, as not everything could be saved. */
  holdsUnsaved: z.boolean().optional(),
  hasPassphrase: z.boolean(),
  /** Whether changes of the protection ask for the passphrase: not when there is none, nor when it was forgotten just now. */
  asksPassphrase: z.boolean(),
  hasRecoveryKey: z.boolean(),
  /** `none`: the system keeps no secrets, so that without a passphrase the key lies beside what it opens. */
  keyStore: z.enum(['system', 'none']),
});
export type ProtectionState = z.infer<typeof ProtectionState>;

const Nothing = z.strictObject({});

/**
 * How the data on this computer is protected. Whoever changes the protection of a workspace with a passphrase has to know
 * it; wrong words are `wrong-key`, change nothing, and take longer with each try.
 */
export const protectionMethods = {
  /** How the workspace is protected now. */
  state: method(Nothing, ProtectionState),
  /** Encrypts a workspace that is not. What lies there is copied, compared and only then left; the application starts again. */
  encrypt: method(Nothing, Nothing),
  /** `current` is the passphrase there is, `null` when there is none or the recovery key has just opened the workspace. */
  setPassphrase: method(z.strictObject({ current: Passphrase.nullable(), passphrase: NewPassphrase }), ProtectionState),
  /** Seals the keys by the system's key store again. */
  removePassphrase: method(z.strictObject({ current: Passphrase }), ProtectionState),
  /** Makes a recovery key. It is told this once; one that was made before opens nothing any more. */
  makeRecoveryKey: method(z.strictObject({ current: Passphrase.nullable() }), z.strictObject({ key: z.string() })),
  /** Saves what is pending, forgets the keys and shows the locked window; what cannot be saved is kept behind it. */
  lock: method(Nothing, Nothing),
  /** Opens a locked workspace. */
  unlock: method(z.strictObject({ passphrase: Passphrase }), Nothing),
  /** The same for who has forgotten the passphrase, and may set another one then. */
  unlockWithRecoveryKey: method(z.strictObject({ key: z.string().max(200) }), Nothing),
};
