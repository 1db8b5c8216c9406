import type { Account } from './account';

/** A number that can be dialled: digits, with a plus before a country code (RFC 3966, section 5.1.4). */
export const DIAL_NUMBER = /^\+?[0-9]{3,20}$/;

/**
 * What is dialled for a telephone number as people write it: `+49 (0)7132 99001-0` → `+497132990010`. `null` for what is
 * no number: letters, extensions in words, and codes with `*` or `#`, which tell a telephone to do something else.
 */
export function dialNumber(written: string): string | null {
  const international = written.trim().replace(/^00(?=[1-9])/, '+');
  const plain = (international.startsWith('+') ? international.replace(/\(0\)/, '') : international).replace(/[\s\-‐–./()]/g, '');
  return DIAL_NUMBER.test(plain) ? plain : null;
}

/** The number to call a company by as it is written: its main one, else the first further one that can be dialled. */
export function phoneOf({ phone, contacts }: Pick<Account, 'phone' | 'contacts'>): string | null {
  const written = [phone, ...contacts.filter(({ kind, label }) => kind === 'phone' && label !== 'fax').map(({ value }) => value)];
  return written.find((number) => dialNumber(number) !== null) ?? null;
}
