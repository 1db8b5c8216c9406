import type { Column, ColumnKey, OfferReport } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { mm } from './measures';
import { textWidth } from './text-width';
import { SIZE } from './typography';

/** Room inside a cell at both sides, and a little more so that rounding never breaks a number. */
const CELL_PADDING = 3.8;
const MIN_TEXT_WIDTH = 50;

const longest = (texts: Iterable<string>, points: number, bold = false): number => {
  let width = 0;
  for (const text of texts) width = Math.max(width, textWidth(text, points, bold));
  return width;
};

/**
 * Widths of the table's columns in twips, in the order of the columns, together as wide as the text column. Every
 * column is as wide as its head and its longest number need, the text gets the rest.
 */
export function columnWidths(columns: readonly Column[], report: OfferReport): number[] {
  const rows = report.positions?.rows ?? [];
  const needed = new Map<ColumnKey, number>();
  for (const { key, label } of columns) {
    if (key === 'text') continue;
    const cells = rows.map((row) => row.cells[key] ?? '');
    const words = key === 'unit' ? cells.flatMap((cell) => cell.split(/[\s-]+/)).map((word) => word.slice(0, 12)) : cells;
    const aside = key === 'net' ? 2 : 0;
    needed.set(key, CELL_PADDING + aside + Math.max(textWidth(label, SIZE.small, true), longest(words, SIZE.table)));
  }
  const amounts = longest(report.totalRows.map((row) => row.amount), SIZE.body + 0.5, true) + CELL_PADDING;
  needed.set('net', Math.max(needed.get('net') ?? 0, amounts));

  const wanted = [...needed.values()].reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, (TEXT_WIDTH - MIN_TEXT_WIDTH) / wanted);
  const others = columns.map(({ key }) => (key === 'text' ? 0 : mm((needed.get(key) ?? 0) * scale)));
  const rest = mm(TEXT_WIDTH) - others.reduce((sum, width) => sum + width, 0);
  return columns.map(({ key }, index) => (key === 'text' ? rest : (others[index] ?? 0)));
}
