/** How deep a message may be nested. Records and diffs are a handful of levels deep. */
const DEEPEST = 64;
/** What each value costs beside what is in it, in bytes. */
const VALUE = 16;

/**
 * Whether a message that came from a window is at most so heavy, in bytes it takes in memory, about. It stops counting
 * where it is clear, so that a message made to be counted for ever is not.
 */
export function isLighterThan(message: unknown, most: number): boolean {
  let weight = 0;
  const open: { value: unknown; depth: number }[] = [{ value: message, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    weight += VALUE + ownWeight(value);
    if (weight > most || depth > DEEPEST) return false;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof ArrayBuffer) continue;
    const inner = value instanceof Map || value instanceof Set ? [...value] : Object.entries(value).flat();
    for (const part of inner) open.push({ value: part as unknown, depth: depth + 1 });
  }
  return true;
}

function ownWeight(value: unknown): number {
  if (typeof value === 'string') return value.length * 2;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
  return 0;
}
