import { parseNumber } from '../../../../shared/domain/money/parse-number';
import type { Language } from '../../../../shared/domain/schema/values';
import type { RowDrift } from '../../../../shared/report/round-trip/drift';
import { longestRising } from './longest-order';
import type { ReadRow } from './read-document';
import { similarity } from './similarity';

/** Rows below this likeness are not taken for the same one written anew. */
const SAME_ROW = 0.5;
const MOST_COMPARISONS = 250_000;

export type RowLook = {
  language: Language;
  /** Heads of the columns. */
  columns: readonly string[];
  /** Column whose text names a row, and the one with its number. */
  titleColumn: number;
  numberColumn: number | null;
};

/**
 * What became of the rows of a table. Rows are the same by their marks; one without a mark, as a row pasted over or a
 * file that went through another program has, is the unmatched row it is most like, if it is like any.
 */
export function rowDrift(before: readonly ReadRow[], now: readonly ReadRow[], look: RowLook): RowDrift[] {
  const partner = matched(before, now);
  const placed = now.flatMap((row, index) => {
    const at = partner.get(index);
    return at === undefined ? [] : [{ row, at }];
  });
  const inOrder = longestRising(placed.map(({ at }) => at));
  const movedAt = new Set(placed.filter((_, index) => !inOrder.has(index)).map(({ at }) => at));
  const nowAt = new Map(placed.map(({ row, at }) => [at, row]));

  const drift = before.flatMap((row, at): RowDrift[] => {
    const found = nowAt.get(at);
    if (found === undefined) return [{ what: 'removed', ...nameOf(row, look), cells: [] }];
    const cells = cellDrift(row, found, look);
    return [
      ...(cells.length > 0 ? [{ what: 'changed' as const, ...nameOf(row, look), cells }] : []),
      ...(movedAt.has(at) ? [{ what: 'moved' as const, ...nameOf(row, look), cells: [] }] : []),
    ];
  });
  const added = now.filter((row, index) => !partner.has(index) && row.cells.some(({ text }) => text !== ''));
  return [...drift, ...added.map((row): RowDrift => ({ what: 'added', ...nameOf(row, look), cells: filled(row, look) }))];
}

/** Index of each row of `now` in `before`: by mark, then by the same words, then by likeness. */
function matched(before: readonly ReadRow[], now: readonly ReadRow[]): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (index: number, at: number): void => {
    partner.set(index, at);
    taken.add(at);
  };
  const byText = (textOf: (row: ReadRow) => string): void => {
    const free = new Map<string, number[]>();
    before.forEach((row, at) => {
      if (!taken.has(at)) free.set(textOf(row), [...(free.get(textOf(row)) ?? []), at]);
    });
    now.forEach((row, index) => {
      const at = textOf(row) === '' || partner.has(index) ? undefined : free.get(textOf(row))?.shift();
      if (at !== undefined) pair(index, at);
    });
  };
  byText(markText);
  byText(wholeText);
  const rest = now.flatMap((_, index) => (partner.has(index) ? [] : [index]));
  const free = before.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  // A file that has little in common with the offer is told as rows gone and rows come.
  if (rest.length * free.length > MOST_COMPARISONS) return partner;
  const candidates = rest.flatMap((index) =>
    free.map((at) => ({ index, at, likeness: similarity(wholeText(now[index]), wholeText(before[at])) })),
  );
  for (const { index, at, likeness } of candidates.sort((a, b) => b.likeness - a.likeness || Math.abs(a.at - a.index) - Math.abs(b.at - b.index))) {
    if (likeness >= SAME_ROW && !partner.has(index) && !taken.has(at)) pair(index, at);
  }
  return partner;
}

const markText = ({ mark }: Pick<ReadRow, 'mark'>): string => (mark === null ? '' : `${mark.kind} ${mark.index}`);
const wholeText = (row: ReadRow | undefined): string => (row?.cells ?? []).map(({ text }) => text).join(' ');

function cellDrift(before: ReadRow, now: ReadRow, { language, columns }: RowLook): RowDrift['cells'] {
  const nowIn = new Map(now.cells.map((cell) => [cell.column, cell.text]));
  const beforeIn = new Map(before.cells.map((cell) => [cell.column, cell.text]));
  const all = [...new Set([...beforeIn.keys(), ...nowIn.keys()])].sort((a, b) => a - b);
  return all.flatMap((column) => {
    const from = beforeIn.get(column) ?? '';
    const to = nowIn.get(column) ?? '';
    return saysTheSame(from, to, language) ? [] : [{ column: columns[column] ?? '', from, to }];
  });
}

/** Whether two cells say the same: the same words, or the same number written otherwise. */
function saysTheSame(a: string, b: string, language: Language): boolean {
  if (a === b) return true;
  const isBracketed = (text: string): boolean => /^\(.*\)$/.test(text);
  if (isBracketed(a) !== isBracketed(b)) return false;
  const left = parseNumber(a.replace(/[()%]/g, ''), language);
  const right = parseNumber(b.replace(/[()%]/g, ''), language);
  return left.ok && right.ok && left.value === right.value && a.includes('%') === b.includes('%');
}

function nameOf(row: ReadRow, { titleColumn, numberColumn }: RowLook): { number: string; title: string } {
  const at = (column: number): string => row.cells.find((cell) => cell.column <= column && column < cell.column + cell.span)?.text ?? '';
  const [title = ''] = at(titleColumn).split('\n');
  const number = row.cells.find((cell) => cell.column === numberColumn && cell.span === 1)?.text ?? '';
  return { number, title };
}

const filled = ({ cells }: ReadRow, { columns }: RowLook): RowDrift['cells'] =>
  cells.filter(({ text }) => text !== '').map(({ column, text }) => ({ column: columns[column] ?? '', from: '', to: text }));
