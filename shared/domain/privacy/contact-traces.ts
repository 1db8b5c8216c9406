import type { TextRange } from './text-words';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const PHONE = /(?:\+|\b0|\(0)[\d\s()/.-]{5,}\d/g;

/** Digits of a telephone by which two spellings of it meet: without country code and trunk zero. */
const TELLING_DIGITS = 7;

/** An e-mail address or a telephone in a text, with what it is compared by. */
export type ContactTrace = TextRange & { key: string };

/** E-mail addresses and telephones in a text. */
export function contactTraces(text: string): ContactTrace[] {
  const found = (pattern: RegExp, key: (value: string) => string): ContactTrace[] =>
    Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({ start: index, end: index + value.length, key: key(value) }));
  return [...found(EMAIL, emailKey), ...found(PHONE, phoneKey)].filter(({ key }) => key !== '');
}

/** What an e-mail address is compared by. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** The last digits of a telephone; empty for one that is too short to tell somebody by. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < TELLING_DIGITS ? '' : digits.slice(-TELLING_DIGITS);
}
