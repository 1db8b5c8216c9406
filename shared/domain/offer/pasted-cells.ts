/**
 * Cells of a range copied from a spreadsheet: rows end with a line break, cells with a tab. A cell that holds a tab, a
 * line break or a quotation mark at its start stands in quotation marks, with inner ones doubled.
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const quoted = quotedCell(source, at);
    const end = quoted?.end ?? endOfCell(source, at);
    row.push(quoted?.text ?? source.slice(at, end));
    if (source[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (end >= source.length) return rows;
    at = end + 1;
  }
}

function endOfCell(source: string, from: number): number {
  const rest = source.slice(from).search(/[\t\n]/);
  return rest < 0 ? source.length : from + rest;
}

/** A cell in quotation marks that is closed and followed by the end of the cell; `null` when it is plain text. */
function quotedCell(source: string, from: number): { text: string; end: number } | null {
  if (source[from] !== '"') return null;
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') {
      at += 1;
      continue;
    }
    const end = at + 1;
    const isClosed = end >= source.length || source[end] === '\t' || source[end] === '\n';
    return isClosed ? { text: source.slice(from + 1, at).replaceAll('""', '"'), end } : null;
  }
  return null;
}
