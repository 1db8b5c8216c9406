/** Longest texts of a record, one line and several. */
export const LINE_LIMIT = 500;
export const LINES_LIMIT = 20_000;

/** A text that fits into a field; never cut through the middle of a character of two code units. */
export function fit(text: string, limit: number = LINE_LIMIT): string {
  if (text.length <= limit) return text;
  const short = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}

/** A decimal number that fits into a record, or `null` for one with too many digits. */
export function fitDecimal(text: string | null): string | null {
  if (text === null) return null;
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  if (whole.length > 15) return null;
  return fraction.length > 6 ? text.slice(0, text.indexOf('.') + 7) : text;
}
