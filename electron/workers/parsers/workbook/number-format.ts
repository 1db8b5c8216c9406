/** How a number format shows a number, as far as its meaning goes. */
export type ShownAs = { kind: 'number' } | { kind: 'percent' } | { kind: 'date' } | { kind: 'time-of-day' } | { kind: 'padded'; digits: number };

/**
 * What a spreadsheet's number format makes of a number. Quoted text, escaped signs, colours, conditions and blanks
 * of a width are no codes; elapsed time (`[h]:mm`) stays a number.
 */
export function shownAs(format: string): ShownAs {
  const [positive = ''] = format.split(';');
  if (/\[(h+|m+|s+)\]/i.test(positive)) return { kind: 'number' };
  const codes = positive
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .trim();
  if (/^0{2,}$/.test(codes)) return { kind: 'padded', digits: codes.length };
  if (/general|@|standard/i.test(codes)) return { kind: 'number' };
  // `m` alone is a month, beside hours or seconds it is a minute.
  if (/[ydj]|m{1,5}/i.test(codes.replace(/h+[^ydj]*|[^ydj]*s+/gi, ''))) return { kind: 'date' };
  if (/[hs]/i.test(codes)) return { kind: 'time-of-day' };
  return codes.includes('%') ? { kind: 'percent' } : { kind: 'number' };
}
