import { hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { decrypt, encrypt } from './sealed-bytes';

export const KEY_BYTES = 32;

/** Costs of scrypt (RFC 7914): about half a second and 128 MB for each try. OWASP's first choice for it. */
export const SCRYPT = { N: 2 ** 17, r: 8, p: 1 } as const;
const SCRYPT_MOST_BYTES = 512 * 1024 * 1024;
/** Costs above which a file is not believed. */
const MOST_N = 2 ** 20;

/** The master key as it lies sealed with a passphrase, and what the passphrase becomes a key by. */
export type PassphraseSlot = { kdf: 'scrypt'; N: number; r: number; p: number; salt: string; wrapped: string };
/** The master key as it lies sealed with the recovery key, which is random enough to need no slow function. */
export type RecoverySlot = { salt: string; wrapped: string };

const bound = (slot: 'passphrase' | 'recovery' | 'system'): Buffer => Buffer.from(`werkbank ${slot}`, 'utf8');

/**
 * Seals the master key with a passphrase, which counts in its composed form (NFC): keyboards of different systems give
 * the same letters in different ones.
 */
export async function lockWithPassphrase(master: Uint8Array, passphrase: string, costs: { N: number; r: number; p: number } = SCRYPT): Promise<PassphraseSlot> {
  const salt = randomBytes(16);
  const key = await keyOf(passphrase, salt, costs);
  const { N, r, p } = costs;
  return { kdf: 'scrypt', N, r, p, salt: salt.toString('base64'), wrapped: encrypt(key, master, bound('passphrase')).toString('base64') };
}

/** The master key, or `null` for another passphrase. */
export async function unlockWithPassphrase(slot: PassphraseSlot, passphrase: string): Promise<Buffer | null> {
  if (slot.N > MOST_N) return null;
  const key = await keyOf(passphrase, Buffer.from(slot.salt, 'base64'), slot);
  return decrypt(key, Buffer.from(slot.wrapped, 'base64'), bound('passphrase'));
}

/** @param recoveryKey as `readRecoveryKey` gives it */
export function lockWithRecoveryKey(master: Uint8Array, recoveryKey: string): RecoverySlot {
  const salt = randomBytes(16);
  return { salt: salt.toString('base64'), wrapped: encrypt(expanded(recoveryKey, salt), master, bound('recovery')).toString('base64') };
}

/** The master key, or `null` for another recovery key. */
export function unlockWithRecoveryKey({ salt, wrapped }: RecoverySlot, recoveryKey: string): Buffer | null {
  return decrypt(expanded(recoveryKey, Buffer.from(salt, 'base64')), Buffer.from(wrapped, 'base64'), bound('recovery'));
}

function expanded(recoveryKey: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', recoveryKey, salt, bound('recovery'), KEY_BYTES));
}

function keyOf(passphrase: string, salt: Buffer, { N, r, p }: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, KEY_BYTES, { N, r, p, maxmem: SCRYPT_MOST_BYTES }, (fault, key) => (fault === null ? resolve(key) : reject(fault)));
  });
}
