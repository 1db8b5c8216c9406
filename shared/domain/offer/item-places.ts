import type { Id, OrderKey } from '../schema/values';
import { headingIds, headingOf } from './arranged-items';
import type { LineItem, LineItemKind } from './line-item';
import { orderKeysAt } from './order-keys';

/** Where positions stand: under which heading, with which keys. */
export type Place = Pick<LineItem, 'groupId' | 'orderKey'>;
export type Placed = Pick<LineItem, 'id' | 'kind' | 'groupId' | 'orderKey'>;

type ItemUpdate = Partial<Pick<LineItem, 'groupId' | 'orderKey' | 'kind' | 'alternativeToId'>>;
/** Changes to several positions that belong together, by their ids. */
export type ItemUpdates = ReadonlyMap<Id, ItemUpdate>;

/**
 * Places for new positions below another one, or at the end. Below a heading is the first place under it; a new heading
 * comes after the whole group, since headings stand at the top level.
 * @param arranged positions as `arrangedItems` gives them
 */
export function placesBelow(arranged: readonly Placed[], below: Id | null, kind: LineItemKind, count = 1): Place[] {
  const headings = headingIds(arranged);
  const target = arranged.find(({ id }) => id === below);
  if (target === undefined) return places(arranged, null, rowsUnder(arranged, null).length, count);
  const own = headingOf(target, headings);
  if (kind === 'group') return places(arranged, null, indexIn(arranged, null, own ?? target.id) + 1, count);
  if (target.kind === 'group') return places(arranged, target.id, 0, count);
  return places(arranged, own, indexIn(arranged, own, target.id) + 1, count);
}

/**
 * The place one step up or down. A position steps into a group and out of it at its ends; a heading takes what stands
 * under it along, past whole groups.
 * @returns `null` when it stands at that end already, or is not there
 */
export function placeOneStep(arranged: readonly Placed[], id: Id, step: -1 | 1): Place | null {
  const item = arranged.find((row) => row.id === id);
  if (item === undefined) return null;
  const own = headingOf(item, headingIds(arranged));
  const siblings = rowsUnder(arranged, own);
  const at = siblings.indexOf(item);
  const neighbour = siblings[at + step];
  if (neighbour === undefined) {
    if (own === null) return null;
    return placeOf(arranged, id, null, indexIn(arranged, null, own) + (step === 1 ? 1 : 0));
  }
  if (neighbour.kind === 'group' && item.kind !== 'group') {
    return placeOf(arranged, id, neighbour.id, step === 1 ? 0 : rowsUnder(arranged, neighbour.id).length);
  }
  return placeOf(arranged, id, own, at + step);
}

/**
 * The place of a position that is dropped before or after another one. After a heading is the first place under it.
 * @returns `null` when it would stand where it stands, or there is no such place
 */
export function placeAt(arranged: readonly Placed[], id: Id, target: Id, side: 'before' | 'after'): Place | null {
  const item = arranged.find((row) => row.id === id);
  const other = arranged.find((row) => row.id === target);
  if (item === undefined || other === undefined || item === other) return null;
  const headings = headingIds(arranged);
  const own = headingOf(other, headings);
  if (item.kind === 'group') {
    const anchor = own ?? other.id;
    // A heading does not stand under itself, and goes past a whole group.
    if (anchor === id) return null;
    const others = rowsUnder(arranged, null).filter((row) => row.id !== id);
    return placeOf(arranged, id, null, others.findIndex((row) => row.id === anchor) + (side === 'after' ? 1 : 0));
  }
  if (other.kind === 'group' && side === 'after') return placeOf(arranged, id, other.id, 0);
  const siblings = rowsUnder(arranged, own).filter((row) => row.id !== id);
  return placeOf(arranged, id, own, siblings.indexOf(other) + (side === 'after' ? 1 : 0));
}

/** What dissolves a group: its positions move to the top level, to where the heading stands. */
export function dissolved(arranged: readonly Placed[], headingId: Id): ItemUpdates {
  const members = rowsUnder(arranged, headingId);
  const free = places(arranged, null, indexIn(arranged, null, headingId) + 1, members.length);
  return new Map(members.map((member, index) => [member.id, free[index] ?? {}]));
}

/**
 * What making a position another kind changes. A position that becomes a heading leaves its own, and takes the positions
 * after it in that group along; a heading that becomes something else dissolves its group.
 */
export function changedKind(arranged: readonly Placed[], id: Id, kind: LineItemKind): ItemUpdates {
  const item = arranged.find((row) => row.id === id);
  if (item === undefined || item.kind === kind) return new Map();
  if (item.kind === 'group') return new Map([...dissolved(arranged, id), [id, { kind }]]);
  if (kind !== 'group') return new Map([[id, { kind, alternativeToId: null }]]);
  const own = headingOf(item, headingIds(arranged));
  if (own === null) return new Map([[id, { kind, groupId: null, alternativeToId: null }]]);
  const siblings = rowsUnder(arranged, own);
  const after = siblings.slice(siblings.indexOf(item) + 1);
  const [place] = places(arranged, null, indexIn(arranged, null, own) + 1, 1);
  const updates = new Map<Id, ItemUpdate>(after.map((row) => [row.id, { groupId: id }]));
  return updates.set(id, { kind, alternativeToId: null, ...place });
}

/** A position with what stands under it. */
export function withMembers<Item extends Placed>(arranged: readonly Item[], id: Id): Item[] {
  const headings = headingIds(arranged);
  return arranged.filter((row) => row.id === id || headingOf(row, headings) === id);
}

/** Positions under a heading, or at the top level, in their order. */
function rowsUnder(arranged: readonly Placed[], heading: Id | null): Placed[] {
  const headings = headingIds(arranged);
  return arranged.filter((row) => headingOf(row, headings) === heading);
}

function indexIn(arranged: readonly Placed[], heading: Id | null, id: Id): number {
  return rowsUnder(arranged, heading).findIndex((row) => row.id === id);
}

function places(arranged: readonly Placed[], groupId: Id | null, index: number, count: number): Place[] {
  return orderKeysAt(rowsUnder(arranged, groupId), index, count).map((orderKey: OrderKey) => ({ groupId, orderKey }));
}

/** The place of a position among the others, `index` of which come before it; `null` when that is where it stands. */
function placeOf(arranged: readonly Placed[], id: Id, groupId: Id | null, index: number): Place | null {
  const all = rowsUnder(arranged, groupId);
  if (all[index]?.id === id) return null;
  const [orderKey] = orderKeysAt(all.filter((row) => row.id !== id), index, 1);
  return orderKey === undefined ? null : { groupId, orderKey };
}
