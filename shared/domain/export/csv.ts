import type { DecimalText, Language } from '../schema/values';
import { guarded } from './formula-guard';

/** A cell: text, a number as decimal text, or nothing. A day is text, `YYYY-MM-DD`, which spreadsheets read as a day. */
export type CsvCell = string | { number: DecimalText } | null;

/** How the spreadsheet programs of a language expect a CSV file. */
const STYLES: Record<Language, { delimiter: string; decimal: string }> = {
  de: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Text of a CSV file that a double click opens rightly: byte order mark, so that umlauts are read as such, semicolon
 * and decimal comma for German, comma and point for English, quotation marks where RFC 4180 wants them. Text that
 * looks like a formula is made inert (`formula-guard`), numbers stay numbers. Our own import reads back every cell
 * unchanged; only line breaks within a cell all become line feeds.
 *
 * @param rows the header first
 */
export function csvFile(rows: readonly (readonly CsvCell[])[], language: Language): string {
  const { delimiter, decimal } = STYLES[language];
  const lines = rows.map((row) => {
    const cells = row.map((cell) => written(cell, delimiter, decimal));
    // A single empty cell would be a blank line, which no reader counts as a row.
    return cells.length === 1 && cells[0] === '' ? '""' : cells.join(delimiter);
  });
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

function written(cell: CsvCell, delimiter: string, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return quoted(cell.number.replace('.', decimal), delimiter);
  return quoted(guarded(cell.replace(/\r\n?/g, '\n')), delimiter);
}

function quoted(text: string, delimiter: string): string {
  const needsQuotes = text.includes(delimiter) || /["\n]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
