import type { Day, Language } from '../../schema/values';
import type { Targets } from '../columns/column-target';
import { fieldType } from '../columns/fields';
import type { TableContent } from '../person-columns';
import { CELL_KINDS, type TableRow } from '../table';
import { detectDateFormat, isNoDate, looksLikeDate, readDate, type DateFormat, type DateOrder, type WrittenDate } from './date-format';
import { detectNumberFormat, looksLikeNumber, readNumber, type DecimalSign } from './number-format';

/**
 * How the cells of a column are read. `isProven` is false where the column itself leaves two readings open: the user is
 * asked, and until then the language decides. `scale` is 100 for percentages written as fractions (`0.25`).
 */
export type ColumnFormat =
  | { kind: 'text' }
  | { kind: 'number'; decimal: DecimalSign; isProven: boolean; scale: 1 | 100 }
  | ({ kind: 'date' } & DateFormat);

/** Rows that are looked at in a column nobody asked for. */
const LOOKED_AT = 2_000;
/** So much of a column must fit for it to be taken as numbers or dates unasked. */
const ENOUGH = 0.9;

/** The format of each column, from all its cells together and, for dates, from the columns beside it. */
export function detectFormats(table: TableContent, targets: Targets, language: Language): ColumnFormat[] {
  return table.headers.map((_, column) => {
    const target = targets[column];
    const type = target == null ? guessType(table, column) : fieldType(target.field);
    if (type === 'number' || type === 'percent') return numberFormat(table, column, type === 'percent', language);
    if (type === 'date') return { kind: 'date', ...dateFormat(table, column, language) };
    return { kind: 'text' };
  });
}

/** The number in a cell as decimal text with a point; `null` for an empty cell, `undefined` for what is no number. */
export function numberIn(row: TableRow, column: number, format: ColumnFormat | undefined): string | null | undefined {
  const text = (row.cells[column] ?? '').trim();
  if (text === '' || isNothing(text)) return null;
  const kind = row.kinds?.[column];
  const scale = format?.kind === 'number' ? format.scale : 1;
  if (kind === CELL_KINDS.percent) return times100(text);
  if (kind === CELL_KINDS.number) return scale === 100 ? times100(text) : text;
  const value = readNumber(text, format?.kind === 'number' ? format.decimal : '.');
  if (value === null) return undefined;
  return scale === 100 && !text.includes('%') ? times100(value) : value;
}

/** The date in a cell; `null` for an empty one and for what programs write for "no date", `undefined` for no date at all. */
export function dateIn(row: TableRow, column: number, format: ColumnFormat | undefined, today: Day): WrittenDate | null | undefined {
  const text = (row.cells[column] ?? '').trim();
  if (text === '' || isNothing(text) || isNoDate(text)) return null;
  const isNumber = row.kinds?.[column] === CELL_KINDS.number;
  const order = format?.kind === 'date' ? format.order : 'dmy';
  return readDate(text, { order: isNumber ? 'serial' : order }, today) ?? undefined;
}

function isNothing(text: string): boolean {
  return /^(?:null|NULL|n\/a|N\/A|#N\/A|#NV|\\N|-|–|—)$/.test(text);
}

function times100(decimal: string): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2).replace(/0+$/, '');
  const absolute = rest === '' ? digits : `${digits}.${rest}`;
  return negative && absolute !== '0' ? `-${absolute}` : absolute;
}

/** Cells whose text has to be interpreted: those of a workbook mostly say themselves what they are. */
function* openCells({ rows }: TableContent, column: number, limit = Number.POSITIVE_INFINITY): Generator<string> {
  for (const { cells, kinds } of rows.slice(0, limit)) {
    const kind = kinds?.[column];
    const text = (cells[column] ?? '').trim();
    if (text !== '' && !isNothing(text) && (kind === undefined || kind === CELL_KINDS.text)) yield text;
  }
}

function numberFormat(table: TableContent, column: number, isPercent: boolean, language: Language): ColumnFormat {
  const { decimal, isProven } = detectNumberFormat(openCells(table, column), language);
  const format = { kind: 'number', decimal, isProven, scale: 1 } as const;
  return isPercent && areFractions(table, column, format) ? { ...format, scale: 100 } : format;
}

/** Nothing above 1 and something between: `0.05` to `0.25` are fractions of one. */
function areFractions(table: TableContent, column: number, format: ColumnFormat): boolean {
  let hasFraction = false;
  for (const row of table.rows) {
    if (row.kinds?.[column] === CELL_KINDS.percent || row.cells[column]?.includes('%')) continue;
    const value = numberIn(row, column, format);
    if (value == null) continue;
    if (Number(value) > 1 || Number(value) < 0) return false;
    hasFraction ||= value.includes('.');
  }
  return hasFraction;
}

function dateFormat(table: TableContent, column: number, language: Language): DateFormat {
  const format = detectDateFormat(openCells(table, column), language);
  if (format.isProven || format.order === 'serial') return format;
  const order = orderByMonthColumn(table, column);
  return order === null ? format : { order, isProven: true };
}

/** A column of months beside the dates (`Month Number`) tells which part is the month, when it fits every row in one order only. */
function orderByMonthColumn(table: TableContent, column: number): DateOrder | null {
  for (let other = 0; other < table.headers.length; other += 1) {
    if (other === column || !/month|monat/i.test(table.headers[other] ?? '')) continue;
    const fits = (['dmy', 'mdy'] as const).filter((order) =>
      table.rows.every(({ cells }) => {
        const day = readDate(cells[column] ?? '', { order }, '2000-01-01')?.day;
        return day === undefined || Number(day.slice(5, 7)) === Number(cells[other]);
      }),
    );
    if (fits.length === 1) return fits[0] ?? null;
  }
  return null;
}

/** Columns that are used for nothing are shown as what they look like. */
function guessType(table: TableContent, column: number): 'number' | 'date' | 'text' {
  let count = 0;
  let numbers = 0;
  let dates = 0;
  let codes = 0;
  for (const { cells, kinds } of table.rows.slice(0, LOOKED_AT)) {
    const text = (cells[column] ?? '').trim();
    if (text === '' || isNothing(text) || /^(?:true|false|wahr|falsch)$/i.test(text)) continue;
    count += 1;
    const kind = kinds?.[column];
    if (kind === CELL_KINDS.day || kind === CELL_KINDS.time || (kind !== CELL_KINDS.number && looksLikeDate(text))) dates += 1;
    else if (kind === CELL_KINDS.number || kind === CELL_KINDS.percent || looksLikeNumber(text)) numbers += 1;
    // Leading zeros and long digits are keys, which lose by being numbers.
    if (kind !== CELL_KINDS.number && /^(?:0\d+|\d{12,})$/.test(text)) codes += 1;
  }
  if (count === 0 || codes > 0) return 'text';
  if (dates >= count * ENOUGH) return 'date';
  return numbers >= count * ENOUGH ? 'number' : 'text';
}

/** Columns that are a field of a type and leave two readings open. */
export function openQuestions(targets: Targets, formats: readonly ColumnFormat[]): number[] {
  return formats.flatMap((format, column) => (targets[column] != null && format.kind !== 'text' && !format.isProven ? [column] : []));
}

