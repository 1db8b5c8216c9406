import type { DecimalText, Language } from '../schema/values';
import { withoutSignAndUnit } from './sign-and-unit';

/** Why a typed number was refused. `text` is what was typed. */
export type NumberError =
  | { code: 'number-empty' }
  | { code: 'number-unreadable'; text: string }
  /** More than 15 digits before or 6 digits after the decimal separator. */
  | { code: 'number-too-long'; text: string; maxWholeDigits: number; maxFractionDigits: number };

export type NumberResult = { ok: true; value: DecimalText } | { ok: false; error: NumberError };

const MAX_WHOLE_DIGITS = 15;
const MAX_FRACTION_DIGITS = 6;

/** Decimal and group separator of the number format a language writes. */
const SEPARATORS = { de: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;

/** Blanks (also no-break, narrow, thin and figure space) and apostrophes that separate groups of three digits. */
const OTHER_GROUPS = /[\s\u00a0\u2007\u2009\u202f'\u2019\u02bc]/g;
const READS_AS_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads a number as people type or paste it: `1.234,50`, `1234,5`, `29'000.50`, `29 000,50` with any kind of blank,
 * `1.234,50 €`, `-110.7`, `(4,533.75)`.
 *
 * When both point and comma occur, the last one is the decimal separator. When only one occurs and both readings are
 * possible, the language decides: `1.234` is one thousand two hundred and thirty-four in German and 1.234 in English.
 * When just one reading is possible it is taken: `110.7` is 110.7 in either language. A number that fits no reading,
 * such as `1.23.4` or `12 34`, is refused; digits are never dropped in silence.
 *
 * @returns canonical decimal text without grouping, leading or trailing zeros and without `-0`
 */
export function parseNumber(text: string, language: Language): NumberResult {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, error: { code: 'number-empty' } };

  const { body, negative } = withoutSignAndUnit(trimmed);
  const parts = splitAtDecimal(body, language);
  if (parts === null) return { ok: false, error: { code: 'number-unreadable', text } };

  const whole = parts.whole.replace(/^0+(?=\d)/, '');
  const fraction = parts.fraction.replace(/0+$/, '');
  if (whole.length > MAX_WHOLE_DIGITS || fraction.length > MAX_FRACTION_DIGITS) {
    const limits = { maxWholeDigits: MAX_WHOLE_DIGITS, maxFractionDigits: MAX_FRACTION_DIGITS };
    return { ok: false, error: { code: 'number-too-long', text, ...limits } };
  }

  const absolute = fraction === '' ? whole : `${whole}.${fraction}`;
  return { ok: true, value: negative && absolute !== '0' ? `-${absolute}` : absolute };
}

/**
 * The decimal separator a number is written with, whatever the language: `either` where it reads as well with a group
 * (`1.234`), `null` where there is none, or no number.
 */
export function writtenSeparator(text: string): '.' | ',' | 'either' | null {
  const { body } = withoutSignAndUnit(text.trim());
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  if (last < 0) return null;
  const separator = body[last] === '.' ? '.' : ',';
  const other = separator === '.' ? ',' : '.';
  if (body.includes(other)) return separator;
  // More than one of it separates groups, and leaves the other for the decimals.
  if (body.indexOf(separator) !== last) return other;
  return READS_AS_GROUP.test(body) ? 'either' : separator;
}

function splitAtDecimal(body: string, language: Language): { whole: string; fraction: string } | null {
  if (!/^[\d.,\s\u00a0\u2007\u2009\u202f'\u2019\u02bc]+$/.test(body)) return null;

  const decimalAt = decimalPosition(body, language);
  const wholeText = decimalAt === null ? body : body.slice(0, decimalAt);
  const fraction = decimalAt === null ? '' : body.slice(decimalAt + 1);
  if (!/^\d*$/.test(fraction)) return null;

  const whole = withoutGroups(wholeText);
  if (whole === null || (whole === '' && fraction === '')) return null;
  return { whole: whole === '' ? '0' : whole, fraction };
}

/** Index of the decimal separator, or `null` when the number is whole. */
function decimalPosition(body: string, language: Language): number | null {
  const lastPoint = body.lastIndexOf('.');
  const lastComma = body.lastIndexOf(',');
  if (lastPoint < 0 && lastComma < 0) return null;
  if (lastPoint >= 0 && lastComma >= 0) return Math.max(lastPoint, lastComma);

  const at = Math.max(lastPoint, lastComma);
  const separator = lastPoint >= 0 ? '.' : ',';
  const occurrences = body.split(separator).length - 1;
  if (occurrences > 1) return null;

  return separator === SEPARATORS[language].group && READS_AS_GROUP.test(body) ? null : at;
}

/** Digits of a whole number whose groups all use one separator and have three digits; `null` when they do not. */
function withoutGroups(text: string): string | null {
  const unified = text.replace(OTHER_GROUPS, ' ');
  if (/^\d*$/.test(unified)) return unified;
  const groups = /^\d{1,3}(?: \d{3})+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/;
  return groups.test(unified) ? unified.replace(/\D/g, '') : null;
}
