import { CELL_KINDS, type TableRow } from './table';

/** The first record of a DATEV file describes the file; the header follows it. */
const METADATA = new Set(['EXTF', 'DTVF']);
const SEARCHED_ROWS = 30;
/** Also with currency, percent sign and groups, which a header never is. */
const NUMBER = /^[-+(]?\s*[$€£]?\s*\d[\d.,' \u00a0\u202f]*\s*[$€£%)]?$/;
const DAY = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([ T].*)?$/;

type Row = Pick<TableRow, 'cells' | 'kinds'>;

/**
 * Index of the row that holds the headers, or -1 when the data begins at once: the first row that is about as wide as
 * the rows below it, behind metadata and titles. A first row of nothing but numbers and days is data; in a workbook,
 * which knows what a number is, half of them is enough.
 */
export function findHeaderRow(rows: readonly Row[]): number {
  const start = METADATA.has(rows[0]?.cells[0]?.trim() ?? '') ? 1 : 0;
  const searched = rows.slice(start, start + SEARCHED_ROWS);
  const usual = mostFrequent(searched.map(filledCells));
  const wide = searched.findIndex((row) => filledCells(row) >= Math.max(2, usual / 2));
  const index = start + (usual < 3 || wide < 0 ? 0 : wide);
  const row = rows[index];
  return row !== undefined && isData(row) ? -1 : index;
}

function isData({ cells, kinds }: Row): boolean {
  const filled = cells.map((cell, at) => ({ text: cell.trim(), kind: kinds?.[at] })).filter(({ text }) => text !== '');
  const values = filled.filter(({ text, kind }) => (kind === undefined ? NUMBER.test(text) || DAY.test(text) : kind !== CELL_KINDS.text));
  return filled.length > 0 && (kinds === undefined ? values.length === filled.length : values.length * 2 >= filled.length);
}

function filledCells({ cells }: Row): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
