/** A circle of keys, each reporting to the next and the last to the first. */
export type Circle = string[];

/**
 * Finds the circles among people who have at most one boss each. They cannot touch each other, so leaving out
 * one line of each opens them all. Every circle begins with whoever comes first in `keys`, and the circles
 * come in that order.
 */
export function findCircles(keys: readonly string[], bossOf: ReadonlyMap<string, string>): Circle[] {
  const walkedFrom = new Map<string, string>();
  const circles: Circle[] = [];
  for (const start of keys) {
    let at: string | undefined = start;
    while (at !== undefined && !walkedFrom.has(at)) {
      walkedFrom.set(at, start);
      at = bossOf.get(at);
    }
    // Meeting a key of this very walk closes a circle; one of an earlier walk leads where that one led.
    if (at !== undefined && walkedFrom.get(at) === start) circles.push(circleThrough(at, bossOf));
  }
  const place = new Map(keys.map((key, index) => [key, index]));
  const order = (key: string): number => place.get(key) ?? 0;
  return circles.map((circle) => startingFirst(circle, order)).sort((a, b) => order(a[0] ?? '') - order(b[0] ?? ''));
}

function circleThrough(key: string, bossOf: ReadonlyMap<string, string>): Circle {
  const circle = [key];
  for (let at = bossOf.get(key); at !== undefined && at !== key; at = bossOf.get(at)) circle.push(at);
  return circle;
}

function startingFirst(circle: Circle, order: (key: string) => number): Circle {
  const first = circle.reduce((best, key, index) => (order(key) < order(circle[best] ?? '') ? index : best), 0);
  return [...circle.slice(first), ...circle.slice(0, first)];
}
