import { withoutSignAndUnit } from '../../money/sign-and-unit';
import type { Language } from '../../schema/values';

/** The sign between whole and fraction in a column of numbers; the other one of the two separates groups. */
export type DecimalSign = '.' | ',';

/**
 * How the numbers of a column are written. `isProven` is false when every number with a separator can be read in two
 * ways (`3.000`, `1.500`): then the user is asked, and `decimal` is what the language makes likely.
 */
export type NumberFormat = { decimal: DecimalSign; isProven: boolean };

/** What a cell says about the format of its column: one decimal sign, either of them, nothing; `null` for no number. */
type Evidence = DecimalSign | 'either' | 'none' | null;

const OF_LANGUAGE: Record<Language, DecimalSign> = { de: ',', en: '.' };
const OTHER: Record<DecimalSign, DecimalSign> = { '.': ',', ',': '.' };
/** Blanks of every width and apostrophes part groups whatever the decimal sign is. */
const NEUTRAL_GROUPS = /[\s'\u2019\u02bc]/g;
/** A unit of measure behind the number: `13,75 kg`. */
const MEASURE = /(?<=\d)\s+[\p{L}²³/]{1,5}\.?$/u;
const EXPONENT = /^(\d+)(?:([.,])(\d+))?[eE]([+-]?\d{1,2})$/;

/**
 * Finds out how a column writes its numbers, from all its cells together: `3.001,01` in one of them settles what
 * `3.000` means in another. Cells that are no numbers are passed over. When both signs occur as decimal signs, the more
 * frequent one wins, and `readNumber` refuses the others.
 */
export function detectNumberFormat(cells: Iterable<string>, language: Language): NumberFormat {
  const count: Record<DecimalSign, number> = { '.': 0, ',': 0 };
  let hasAmbiguous = false;
  for (const cell of cells) {
    const evidence = evidenceOf(cell);
    if (evidence === '.' || evidence === ',') count[evidence] += 1;
    else if (evidence === 'either') hasAmbiguous = true;
  }
  if (count['.'] === count[',']) return { decimal: OF_LANGUAGE[language], isProven: !hasAmbiguous && count['.'] === 0 };
  return { decimal: count['.'] > count[','] ? '.' : ',', isProven: true };
}

/** Whether a cell can be a number in some format. */
export function looksLikeNumber(cell: string): boolean {
  return evidenceOf(cell) !== null;
}

/**
 * Reads one cell in the format of its column: signs, accounting brackets, currencies, units and groups of three are
 * taken off, `6.0E7` is written out, ` $-   ` is zero. Digits are never dropped: what does not fit is `null`.
 *
 * @returns decimal text with a point, without groups, leading or trailing zeros and without `-0`
 */
export function readNumber(cell: string, decimal: DecimalSign): string | null {
  const { body, negative } = bodyOf(cell);
  const parts = splitNumber(body, decimal);
  if (parts === null) return null;
  const whole = parts.whole.replace(/^0+(?=\d)/, '');
  const fraction = parts.fraction.replace(/0+$/, '');
  const absolute = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative && absolute !== '0' ? `-${absolute}` : absolute;
}

function bodyOf(cell: string): { body: string; negative: boolean } {
  return withoutSignAndUnit(cell.trim().replace(MEASURE, ''));
}

function splitNumber(body: string, decimal: DecimalSign): { whole: string; fraction: string } | null {
  const exponent = EXPONENT.exec(body);
  if (exponent) {
    const [, whole = '', sign, fraction = '', power = ''] = exponent;
    return sign !== undefined && sign !== decimal ? null : shifted(whole, fraction, Number(power));
  }
  const at = body.lastIndexOf(decimal);
  const wholeText = at < 0 ? body : body.slice(0, at);
  const fraction = at < 0 ? '' : body.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return null;
  const whole = withoutGroups(wholeText, OTHER[decimal]);
  if (whole === null || (whole === '' && fraction === '')) return null;
  return { whole: whole === '' ? '0' : whole, fraction };
}

/** The digits of a whole number, whose groups must have three digits. */
function withoutGroups(text: string, group: DecimalSign): string | null {
  if (/^\d*$/.test(text)) return text;
  const unified = text.replace(NEUTRAL_GROUPS, group);
  const groups = group === '.' ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/;
  return groups.test(unified) && new Set(text.replace(/\d/g, '')).size === 1 ? unified.replace(/\D/g, '') : null;
}

/** `6` and `0` times ten to the seventh, without any arithmetic in binary numbers. */
function shifted(whole: string, fraction: string, power: number): { whole: string; fraction: string } {
  const digits = whole + fraction;
  const point = whole.length + power;
  if (point <= 0) return { whole: '0', fraction: '0'.repeat(-point) + digits };
  return { whole: digits.slice(0, point).padEnd(point, '0'), fraction: digits.slice(point) };
}

function evidenceOf(cell: string): Evidence {
  const { body } = bodyOf(cell);
  if (/^\d+$/.test(body)) return 'none';
  const point = splitNumber(body, '.');
  const comma = splitNumber(body, ',');
  if (point === null || comma === null) return point !== null ? '.' : comma !== null ? ',' : null;
  // Both readings are possible: groups parted by blanks only, an exponent, or three digits behind one sign.
  if (!/[.,]/.test(body)) return 'none';
  const lead = /^(\d*)[.,]/.exec(body)?.[1] ?? '';
  if (!lead.startsWith('0')) return 'either';
  return body.includes('.') ? '.' : ',';
}
