import type { Language } from '../domain/schema/values';

/** What spreadsheets take for the beginning of a formula. */
const FORMULA_START = /^\s*[=+\-@]/u;
/** An amount, which stays one: `-12,50`, `+3`, `1.234,5`. A telephone number has blanks, or a plus and many digits. */
const NUMBER = /^-?(?:\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,]\d+)?$/u;

/** Excel opens a file by the list separator of its country, and reads UTF-8 only behind a byte order mark. */
const SEPARATORS: Record<Language, string> = { de: ';', en: ',' };
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as a CSV file that Excel opens in this language by a double click. A cell that a spreadsheet would calculate
 * begins with a tab, which makes it text there; reading such a file strips blanks, so that the cell comes back as it was.
 */
export function csvTable(rows: readonly (readonly string[])[], language: Language): string {
  const separator = SEPARATORS[language];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(csvCell).join(separator)}\r\n`).join('');
}

function csvCell(text: string): string {
  const inert = FORMULA_START.test(text) && !NUMBER.test(text) ? `\t${text}` : text;
  return /[";,\t\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
