import { generateKeyBetween } from 'fractional-indexing';
import { inOrder } from '../offer/in-order';
import type { Id, OrderKey } from '../schema/values';
import type { Pain } from './pain';

type Row = { id: Id; orderKey: OrderKey };

/** Pains with the most urgent first; pains of the same urgency keep the user's order. */
export function byUrgency<P extends Pick<Pain, 'id' | 'orderKey' | 'urgency'>>(pains: readonly P[]): P[] {
  return inOrder(pains).sort((a, b) => b.urgency - a.urgency);
}

/** The key of a row added after all others. */
export function keyAtEnd(rows: readonly Row[]): OrderKey {
  return generateKeyBetween(inOrder(rows).at(-1)?.orderKey ?? null, null);
}

/**
 * New keys for moving a row to a place in its list, counted without the row itself. Usually one key, the moved row's;
 * none when it already stands there. Where rows around that place share a key (added apart, then merged), the rows
 * behind it get new keys too, since nothing fits between two equal ones.
 */
export function moveTo(rows: readonly Row[], id: Id, place: number): { id: Id; orderKey: OrderKey }[] {
  const ordered = inOrder(rows);
  const from = ordered.findIndex((row) => row.id === id);
  const others = ordered.filter((row) => row.id !== id);
  const at = Math.max(0, Math.min(place, others.length));
  if (from < 0 || from === at) return [];

  let before = others[at - 1]?.orderKey ?? null;
  const after = others.slice(at);
  const sharing = after.findIndex(({ orderKey }) => before === null || orderKey > before);
  const crowded = sharing < 0 ? after.length : sharing;
  const beyond = after[crowded]?.orderKey ?? null;
  return [{ id }, ...after.slice(0, crowded)].map((row) => {
    before = generateKeyBetween(before, beyond);
    return { id: row.id, orderKey: before };
  });
}
