import type { RecordType } from '../records';

/** A row as far as its place among others goes. */
export type PlacedRow = { type: string; id: string; fields: Readonly<Record<string, unknown>>; isDeleted: boolean; left: ReadonlySet<string> };

/** What a field of any record names. Lines lead from and to records of several types, so theirs name no type. */
const PARENTS: Readonly<Record<string, RecordType | 'any'>> = {
  accountId: 'account', dealId: 'deal', personId: 'person', memberId: 'member', offerId: 'offer', roundId: 'negotiationRound', fromId: 'any', toId: 'any',
  segmentId: 'marketSegment', scorecardId: 'scorecard', presetId: 'termsPreset', priceListId: 'priceList', productId: 'product',
};

/** The rows a row belongs to or leads to, of which it could be said that it hangs on them. */
export function parentsOf(row: Pick<PlacedRow, 'id' | 'fields'>): { id: string; type: RecordType | 'any' }[] {
  return Object.entries(PARENTS).flatMap(([field, type]) => {
    const id = row.fields[field];
    return typeof id === 'string' && id !== row.id ? [{ id, type }] : [];
  });
}

/** The fields by which a row is a part of another one, and not just names it: it goes where that goes for good. */
const OWNERS: ReadonlySet<string> = new Set(['accountId', 'dealId', 'memberId', 'offerId', 'roundId', 'fromId', 'toId']);

/** What lives as a part of a row, and of its parts. */
export function partsOf<T extends PlacedRow>(rows: readonly T[], id: string): T[] {
  const parts: T[] = [];
  const whole = new Set([id]);
  const living = rows.filter(({ isDeleted }) => !isDeleted);
  for (let before = 0; before < whole.size; ) {
    before = whole.size;
    for (const row of living) {
      if (whole.has(row.id) || !Object.entries(row.fields).some(([field, value]) => OWNERS.has(field) && whole.has(String(value)))) continue;
      whole.add(row.id);
      parts.push(row);
    }
  }
  return parts;
}

/**
 * Deleted rows that something living belongs to of which the deletion did not know, with what that is: one deleted a company
 * while another added a contact. They are kept and told, so that nothing hangs on what is not there. Found over several steps: a line keeps its
 * person, who keeps the deal.
 */
export function keptParents(rows: readonly PlacedRow[]): Map<string, string[]> {
  const deleted = new Map(rows.filter(({ isDeleted }) => isDeleted).map((row) => [row.id, row]));
  const kept = new Map<string, string[]>();
  if (deleted.size === 0) return kept;
  const queue = rows.filter(({ isDeleted }) => !isDeleted);
  for (const child of queue) {
    for (const { id, type } of parentsOf(child)) {
      const parent = deleted.get(id);
      if (parent === undefined || parent.left.has(child.id) || (type !== 'any' && parent.type !== type)) continue;
      const children = kept.get(parent.id);
      if (children !== undefined) {
        children.push(child.id);
        continue;
      }
      kept.set(parent.id, [child.id]);
      queue.push(parent);
    }
  }
  for (const children of kept.values()) children.sort();
  return kept;
}
