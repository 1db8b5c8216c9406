import type { ImportedFile, ImportedTableView, ImportMessage } from '../../../shared/contract/import-wizard';
import type { CardFile } from '../../../shared/domain/import/card';
import type { ImportSource } from '../../../shared/domain/import/draft-source';
import { openQuestions } from '../../../shared/domain/import/formats/column-format';
import type { ImportSettings } from '../../../shared/domain/import/import-settings';
import type { Table, TableRow } from '../../../shared/domain/import/table';

/** So much of a long list goes to the window at once. */
export const FIRST = 100;
const LONGEST_CELL = 300;
const QUESTION_CELLS = 4;

/** The first of a list, and how many there are. */
export function listOf<T, V>(items: readonly T[], view: (item: T) => V, count = FIRST): { total: number; first: V[] } {
  return { total: items.length, first: items.slice(0, count).map(view) };
}

/** A file as the window shows it: what was understood of it, and its first rows. */
export function viewOfSource(source: ImportSource, settings: ImportSettings | null, file: { fileName: string; size: number; isRemembered: boolean }): ImportedFile {
  const { fileName, size, isRemembered } = file;
  if (source.source === 'cards' || settings === null) {
    const cards = source.source === 'cards' ? source.cards : { encoding: 'utf-8' as const, cards: [], problems: [] };
    return { fileName, size, content: viewOfCards(cards), messages: listOf(cards.problems, (problem): ImportMessage => ({ of: 'card', ...problem })) };
  }
  return { fileName, size, content: viewOfTable(source.table, settings, isRemembered), messages: listOf(source.table.problems, (problem): ImportMessage => ({ of: 'table', ...problem })) };
}

function viewOfTable(table: Table, { kind, targets, formats }: ImportSettings, isRemembered: boolean): ImportedTableView {
  const { encoding, hadBom, delimiter, quote, sheet, sheets, headerLine, headers, rows, rejected } = table;
  const sample = ({ line, cells }: Pick<TableRow, 'line' | 'cells'>): { line: number; cells: string[] } => ({ line, cells: cells.map(short) });
  return {
    source: 'table', encoding, hadBom, delimiter, quote: quote ?? null, sheet: sheet ?? null, sheets: sheets ?? [], headerLine, headers: headers.map(short), rows: listOf(rows, sample, 50), rejected: listOf(rejected, sample, 50),
    kind, targets, formats,
    questions: openQuestions(targets, formats).map((column) => ({ column, cells: someCells(rows, column) })),
    isRemembered,
  };
}

/** A few different cells of a column, of those that leave a question open first the ones with separators. */
function someCells(rows: readonly TableRow[], column: number): string[] {
  const cells = new Set<string>();
  for (const { cells: row } of rows) {
    const text = (row[column] ?? '').trim();
    if (text !== '' && /[.,/-]/.test(text)) cells.add(short(text));
    if (cells.size === QUESTION_CELLS) break;
  }
  return [...cells];
}

function viewOfCards({ encoding, cards }: CardFile): ImportedFile['content'] {
  return {
    source: 'cards',
    encoding,
    cards: listOf(cards, ({ line, fullName, name, organisations, emails, phones }) => ({
      line, name: short(fullName || [name.given, name.family].filter(Boolean).join(' ')), company: short(organisations[0]?.name ?? ''), email: short(emails[0]?.value ?? ''), phone: short(phones[0]?.value ?? ''),
    }), 50),
  };
}

function short(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
}
