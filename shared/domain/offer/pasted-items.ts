import { parseNumberColumn, type ColumnNumber } from '../money/number-column';
import type { Language } from '../schema/values';
import type { LineItem } from './line-item';
import { pastedCells } from './pasted-cells';

/** Columns a pasted range fills, from its first cell on. */
export const PASTE_COLUMNS = ['text', 'quantity', 'unit', 'unitPrice', 'discountPercent'] as const;
export type PasteColumn = (typeof PASTE_COLUMNS)[number];

/** What a pasted row says about a position. */
export type PastedItem = Partial<Pick<LineItem, PasteColumn | 'description'>>;

/** A cell that could not be taken over, with what stood in it, so that nothing gets lost. */
export type PasteProblem = {
  /** Index of the row in `items`. */
  item: number;
  /** `null`: a cell behind the last column that is read. */
  column: PasteColumn | null;
  text: string;
  reason: Extract<ColumnNumber, { ok: false }>['error']['code'] | 'not-a-percentage' | 'no-column' | 'text-too-long';
};

export type PastedItems = { items: PastedItem[]; problems: PasteProblem[] };

const MAX_LINE = 500;
const MAX_LINES = 20_000;

/** Whether pasted text is a range of cells rather than the content of one. */
export function isCellRange(text: string): boolean {
  return /\t|\n(?!$)|\r(?!\n?$)/.test(text.replace(/(\r\n?|\n)+$/, ''));
}

/**
 * Reads rows copied from a spreadsheet as positions: text, quantity, unit, unit price, discount, from the column `first`
 * on. Numbers are read as their whole column writes them. Empty rows are skipped; an unreadable cell is reported and its
 * position made without it.
 */
export function pastedItems(text: string, language: Language, first: PasteColumn = 'text'): PastedItems {
  const rows = pastedCells(text).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const columns: readonly PasteColumn[] = PASTE_COLUMNS.slice(PASTE_COLUMNS.indexOf(first));
  const numbers = columns.map((column, place) =>
    column === 'text' || column === 'unit' ? [] : parseNumberColumn(rows.map((cells) => cells[place]?.trim() ?? ''), language),
  );
  const problems: PasteProblem[] = [];
  const items = rows.map((cells, index) => {
    const item: PastedItem = {};
    cells.forEach((raw, place) => {
      const cell = raw.trim();
      if (cell === '') return;
      const column = columns[place] ?? null;
      const read = column === null ? ({ reason: 'no-column' } as const) : readCell(column, cell, numbers[place]?.[index]);
      if ('reason' in read) problems.push({ item: index, column, text: cell, reason: read.reason });
      else Object.assign(item, read.item);
    });
    return item;
  });
  return { items, problems };
}

function readCell(column: PasteColumn, cell: string, number: ColumnNumber | undefined): { item: PastedItem } | { reason: PasteProblem['reason'] } {
  if (column === 'text') return readText(cell);
  if (column === 'unit') {
    const unit = cell.replace(/\s+/g, ' ');
    return unit.length > MAX_LINE ? { reason: 'text-too-long' } : { item: { unit } };
  }
  if (number === undefined) return { reason: 'number-empty' };
  if (!number.ok) return { reason: number.error.code };
  if (column === 'discountPercent' && (number.value.startsWith('-') || Number(number.value) > 100)) {
    return { reason: 'not-a-percentage' };
  }
  return { item: { [column]: number.value } };
}

/** The first line names the position, the others describe it; so does what a line is too short for. */
function readText(cell: string): { item: PastedItem } | { reason: PasteProblem['reason'] } {
  const [line = '', ...others] = cell.split('\n');
  const text = line.slice(0, MAX_LINE).trim();
  const description = [line.slice(MAX_LINE), ...others].map((part) => part.trim()).join('\n').trim();
  if (description.length > MAX_LINES) return { reason: 'text-too-long' };
  return { item: description === '' ? { text } : { text, description } };
}
