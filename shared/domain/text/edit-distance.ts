/**
 * Characters to insert, delete or replace from one text to the other (Levenshtein, 1966), in UTF-16 units. What is more
 * than `most` is not counted out: then the answer is some number above it.
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return Math.min(...current);
    previous = current;
  }
  return previous[b.length] ?? 0;
}
