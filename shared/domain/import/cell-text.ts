/** What programs write for "nothing". `Null` with a capital letter alone is a real family name. */
const NOTHING = new Set(['', 'null', 'NULL', '-', '–', '—', 'n/a', 'N/A', '#N/A', '#NV', '\\N', 'undefined']);

/** The text of a cell on one line without blanks around it; empty for what programs write for "nothing". */
export function cellText(cell: string | undefined): string {
  const text = (cell ?? '').normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return NOTHING.has(text) ? '' : text;
}
