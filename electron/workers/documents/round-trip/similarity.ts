/** How alike two texts are, from 0 to 1: the share of pairs of letters they have in common (Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairs(a);
  const right = pairs(b);
  const size = count(left) + count(right);
  if (size === 0) return 0;
  let common = 0;
  for (const [pair, times] of left) common += Math.min(times, right.get(pair) ?? 0);
  return (2 * common) / size;
}

function pairs(text: string): Map<string, number> {
  const letters = text.toLowerCase();
  const found = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index += 1) {
    const pair = letters.slice(index, index + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

const count = (found: ReadonlyMap<string, number>): number => [...found.values()].reduce((sum, times) => sum + times, 0);
