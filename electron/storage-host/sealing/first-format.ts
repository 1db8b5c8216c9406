import { gcm } from '@noble/ciphers/aes.js';

const NONCE_BYTES = 12;

/**
 * Opens a row as they were sealed first: AES-256-GCM, a nonce of 96 bits in front. Nothing is sealed so any more, and a row
 * that is written again is sealed anew; one that is not stays readable.
 * @param bound what the row is bound to
 * @throws Error for what was not sealed with this key, or is bound to something else
 */
export function openFirstFormat(key: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Uint8Array {
  return gcm(key, sealed.subarray(0, NONCE_BYTES), bound).decrypt(sealed.subarray(NONCE_BYTES));
}
