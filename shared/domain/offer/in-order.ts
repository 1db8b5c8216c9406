import type { Id, OrderKey } from '../schema/values';

/**
 * Rows of a list in their order. Order keys compare by code unit, never by language, as their maker compares them;
 * two rows with the same key (made apart, then merged) keep one order everywhere through their ids.
 */
export function inOrder<Row extends { id: Id; orderKey: OrderKey }>(rows: readonly Row[]): Row[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort((a, b) => compare(a.orderKey, b.orderKey) || compare(a.id, b.id));
}
