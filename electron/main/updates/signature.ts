import { createPublicKey, verify } from 'node:crypto';

/** Ending of the file that signs another one: the Ed25519 signature of its bytes, in base64. */
export const SIGNATURE_ENDING = '.sig';

/**
 * Whether a text is what the owner of the key signed.
 * @param publicKey as PEM
 * @param signature in base64
 */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey(publicKey);
    if (key.asymmetricKeyType !== 'ed25519') return false;
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature.trim(), 'base64'));
  } catch {
    return false;
  }
}
