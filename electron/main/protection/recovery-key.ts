import { randomBytes } from 'node:crypto';

/** Crockford's letters: none that are taken for one another on paper. https://www.crockford.com/base32.html */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_EACH = 5;
const LENGTH = 40;
const GROUP = 5;

/** A new recovery key as it is printed: 200 random bits in eight groups of five letters and digits. */
export function newRecoveryKey(): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % 2 ** BITS_EACH]).join('');
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? '';
}

/**
 * A recovery key as somebody typed it, in the one form it is worked with: small letters, blanks and dashes do not count,
 * and what is easily mistaken counts as what is printed. `null` when it cannot be one.
 */
export function readRecoveryKey(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s\-–—]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return letters.length === LENGTH && [...letters].every((letter) => LETTERS.includes(letter)) ? letters : null;
}
