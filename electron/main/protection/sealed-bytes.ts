import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What every sealed file begins with, and the number of its layout. */
const MAGIC = Buffer.from('WBSEALED\u0001', 'latin1');
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const GENERATION_BYTES = 4;
const HEAD_BYTES = MAGIC.length + GENERATION_BYTES;

/** Bytes under AES-256-GCM: nonce, what is sealed, tag. `bound` must be the same to open them, and is not among them. */
export function encrypt(key: Uint8Array, bytes: Uint8Array, bound: Uint8Array): Buffer {
  return Buffer.concat(encrypted(key, bytes, bound));
}

/** The parts in their order, so that they are put together with what goes before them once. */
function encrypted(key: Uint8Array, bytes: Uint8Array, bound: Uint8Array): Buffer[] {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
  return [nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()];
}

/** What was sealed by `encrypt`, or `null` when the key, the bytes or what they are bound to is not the same. */
export function decrypt(key: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Buffer | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES }).setAAD(bound);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}

/**
 * A sealed file: a head with the generation whose key it is sealed with, then the sealed bytes. Head and kind of file are
 * authenticated, so that no file can stand for one of another kind.
 * @param kind what the file is, such as `snapshot`
 */
export function sealFile(key: Uint8Array, generation: number, kind: string, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  MAGIC.copy(head);
  head.writeUInt32BE(generation, MAGIC.length);
  return Buffer.concat([head, ...encrypted(key, bytes, bindingOf(head, kind))]);
}

/** The generation whose key a file is sealed with; `null` for a file that is not sealed. */
export function sealedWith(bytes: Uint8Array): number | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.length >= HEAD_BYTES && file.subarray(0, MAGIC.length).equals(MAGIC) ? file.readUInt32BE(MAGIC.length) : null;
}

/** What is in a sealed file, or `null` when it was changed or the key is another. */
export function openFile(key: Uint8Array, kind: string, bytes: Uint8Array): Buffer | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES));
  return decrypt(key, bytes.subarray(HEAD_BYTES), bindingOf(head, kind));
}

function bindingOf(head: Uint8Array, kind: string): Buffer {
  return Buffer.concat([head, Buffer.from(kind, 'utf8')]);
}
