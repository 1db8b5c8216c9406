import type { NumberSeries } from '../workspace/number-series';
import { countsPerYear, DEFAULT_PATTERNS, formatDocumentNumber, patternProblems } from './number-pattern';
import type { DocumentKind } from './offer';

/** Letters and digits of a laptop's code: none that are taken for each other (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 4;

/**
 * A code for a laptop in the numbers it gives, made from the end of a random id: `7K2M`. A laptop keeps its code; after a
 * restored backup it takes another, and so begins a series that cannot meet numbers given since the backup.
 */
export function deviceCode(randomId: string): string {
  const digits = randomId.replace(/[^0-9a-f]/gi, '').slice(-8);
  let rest = Number.parseInt(digits === '' ? '0' : digits, 16);
  let code = '';
  while (code.length < CODE_LENGTH) {
    code = `${SIGNS[rest % SIGNS.length] ?? '0'}${code}`;
    rest = Math.floor(rest / SIGNS.length);
  }
  return code;
}

export type NumberInput = {
  kind: DocumentKind;
  /** Of the numbering scheme; the default one when empty or unusable. */
  pattern: string;
  /** The laptop's code. */
  device: string;
  year: number;
  series: readonly NumberSeries[];
  /** Every number known so far, of any document. */
  taken: ReadonlySet<string>;
};

/** A new number, with the series it belongs to: `known` is to be counted up to `last`, or a new one begun. */
export type NextNumber = { number: string; last: number; known: NumberSeries | null };

/**
 * The next number of a kind of document on a laptop. Counting goes on from the laptop's own series, in each year from 1
 * where the number names the year, and leaves out what is taken already, as after a change of the pattern.
 */
export function nextNumber({ kind, pattern, device, year, series, taken }: NumberInput): NextNumber {
  const usable = pattern.trim() !== '' && patternProblems(pattern).length === 0 ? pattern.trim() : DEFAULT_PATTERNS[kind];
  const own = series.filter((each) => each.documentKind === kind && each.device === device);
  const known = own.find((each) => each.year === year) ?? null;
  const counted = countsPerYear(usable) ? [known] : own;
  let last = Math.max(0, ...counted.map((each) => each?.last ?? 0)) + 1;
  const at = (count: number): string => formatDocumentNumber(usable, { year, device, count });
  while (taken.has(at(last))) last += 1;
  return { number: at(last), last, known };
}
