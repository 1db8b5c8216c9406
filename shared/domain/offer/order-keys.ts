import { generateNKeysBetween } from 'fractional-indexing';
import type { Id, OrderKey } from '../schema/values';

type Ordered = { id: Id; orderKey: OrderKey };

/**
 * Order keys for new rows at a place of a list. Where the neighbours share a key (rows made apart, then merged), the
 * new rows come after all that share it.
 * @param rows in their order
 * @param index how many rows come before the new ones
 */
export function orderKeysAt(rows: readonly Ordered[], index: number, count: number): OrderKey[] {
  const before = rows[index - 1]?.orderKey ?? null;
  const after = rows.slice(index).find((row) => before === null || row.orderKey > before)?.orderKey ?? null;
  return generateNKeysBetween(before, after, count);
}

/**
 * The order key that takes a row one place up (`-1`) or down (`1`).
 * @returns `null` when the row is not there or already stands at that end
 */
export function orderKeyOneStep(rows: readonly Ordered[], id: Id, step: -1 | 1): OrderKey | null {
  const from = rows.findIndex((row) => row.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= rows.length) return null;
  const others = rows.filter((row) => row.id !== id);
  return orderKeysAt(others, to, 1)[0] ?? null;
}
