/** Why a text has not the form of a VAT id. */
export type VatIdProblem =
  /** It does not begin with a country; a tax number is no VAT id. */
  | { code: 'vat-id-country'; params: Record<never, never> }
  /** Greek ids begin with EL, not with the country's code. */
  | { code: 'vat-id-greece'; params: Record<never, never> }
  | { code: 'vat-id-format'; params: { country: string; example: string } };

/** Structure and an example by country, after the European Commission's VIES; Switzerland after its UID register. */
const FORMS: Readonly<Record<string, readonly [RegExp, string]>> = {
  AT: [/^U\d{8}$/, 'ATU12345678'],
  BE: [/^[01]\d{9}$/, 'BE0123456789'],
  BG: [/^\d{9,10}$/, 'BG123456789'],
  CHE: [/^\d{9}(?:MWST|TVA|IVA)?$/, 'CHE-123.456.789 MWST'],
  CY: [/^\d{8}[A-Z]$/, 'CY12345678X'],
  CZ: [/^\d{8,10}$/, 'CZ12345678'],
  DE: [/^\d{9}$/, 'DE123456789'],
  DK: [/^\d{8}$/, 'DK12345678'],
  EE: [/^\d{9}$/, 'EE123456789'],
  EL: [/^\d{9}$/, 'EL123456789'],
  ES: [/^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/, 'ESX12345678'],
  FI: [/^\d{8}$/, 'FI12345678'],
  FR: [/^[A-HJ-NP-Z0-9]{2}\d{9}$/, 'FR12345678901'],
  GB: [/^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/, 'GB123456789'],
  HR: [/^\d{11}$/, 'HR12345678901'],
  HU: [/^\d{8}$/, 'HU12345678'],
  IE: [/^(?:\d[A-Z0-9+*]\d{5}[A-Z]|\d{7}[A-Z]{2})$/, 'IE1234567X'],
  IT: [/^\d{11}$/, 'IT12345678901'],
  LT: [/^(?:\d{9}|\d{12})$/, 'LT123456789'],
  LU: [/^\d{8}$/, 'LU12345678'],
  LV: [/^\d{11}$/, 'LV12345678901'],
  MT: [/^\d{8}$/, 'MT12345678'],
  NL: [/^[A-Z0-9+*]{9}B\d{2}$/, 'NL123456789B01'],
  PL: [/^\d{10}$/, 'PL1234567890'],
  PT: [/^\d{9}$/, 'PT123456789'],
  RO: [/^\d{2,10}$/, 'RO12345678'],
  SE: [/^\d{12}$/, 'SE123456789012'],
  SI: [/^\d{8}$/, 'SI12345678'],
  SK: [/^\d{10}$/, 'SK1234567890'],
  XI: [/^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/, 'XI123456789'],
};

/**
 * What is wrong with the form of a VAT id; `null` when it has the form its country gives it, when the country's form is
 * not known here, and when there is none. Whether it was ever given to anybody only the tax office knows.
 */
export function vatIdProblem(text: string): VatIdProblem | null {
  const id = text.replace(/[\s.-]/g, '').toUpperCase();
  if (id === '') return null;
  if (!/^[A-Z]{2}/.test(id)) return { code: 'vat-id-country', params: {} };
  const country = id.startsWith('CHE') ? 'CHE' : id.slice(0, 2);
  if (country === 'GR') return { code: 'vat-id-greece', params: {} };
  const form = FORMS[country];
  if (form === undefined || form[0].test(id.slice(country.length))) return null;
  return { code: 'vat-id-format', params: { country, example: form[1] } };
}
