/** Why a text is no IBAN. */
export type IbanProblem =
  /** It does not begin with a country and check digits, or holds something else than letters and digits. */
  | { code: 'iban-characters'; params: Record<never, never> }
  | { code: 'iban-too-short'; params: { found: number } }
  | { code: 'iban-length'; params: { country: string; expected: number; found: number } }
  /** A digit is wrong or two are swapped. */
  | { code: 'iban-check-digits'; params: Record<never, never> };

export type BicProblem = { code: 'bic-format'; params: Record<never, never> };

/** Characters of an IBAN by country, after SWIFT's IBAN registry: the SEPA countries and some neighbours. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24, AL: 28, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28,
  IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SE: 24,
  SI: 19, SK: 24, SM: 27, TR: 26, UA: 29, VA: 22,
};
/** The shortest IBAN there is has 15 characters (Norway). */
const SHORTEST = 15;

const compact = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** What is wrong with an IBAN (ISO 13616, check digits after ISO 7064 MOD 97-10); `null` for a right one and for none. */
export function ibanProblem(text: string): IbanProblem | null {
  const iban = compact(text);
  if (iban === '') return null;
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]*$/.test(iban)) return { code: 'iban-characters', params: {} };
  const country = iban.slice(0, 2);
  const expected = LENGTHS[country];
  if (expected !== undefined && iban.length !== expected) return { code: 'iban-length', params: { country, expected, found: iban.length } };
  if (iban.length < SHORTEST) return { code: 'iban-too-short', params: { found: iban.length } };
  return remainder(iban.slice(4) + iban.slice(0, 4)) === 1 ? null : { code: 'iban-check-digits', params: {} };
}

/** The text as a number, letters as 10 to 35, modulo 97; digit by digit, as it is longer than any number. */
function remainder(text: string): number {
  let rest = 0;
  for (const character of text) for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** An IBAN in blocks of four (DIN 5008); anything else as it was typed. */
export function formatIban(text: string): string {
  const iban = compact(text);
  return /^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) ? iban.replace(/.{4}(?=.)/g, '$& ') : text;
}

/** What is wrong with a BIC (ISO 9362: 8 or 11 characters); `null` for a right one and for none. */
export function bicProblem(text: string): BicProblem | null {
  const bic = compact(text);
  return bic === '' || /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic) ? null : { code: 'bic-format', params: {} };
}
