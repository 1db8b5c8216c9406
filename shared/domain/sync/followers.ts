import type { PlacedRow } from './kept-parents';

/** By which field a record goes where another one goes: what a deal has, what a visit has, and a face. */
const LEADING: readonly { field: string; leader: string; of?: string }[] = [
  { field: 'dealId', leader: 'deal' },
  { field: 'activityId', leader: 'activity' },
  { field: 'personId', leader: 'person', of: 'portrait' },
];

/** The fields by which records of a type go where others go. @param leader where only those of this type are meant */
export function leadingFields(type: string, leader: string | null = null): string[] {
  return LEADING.flatMap((one) => ((one.of === undefined || one.of === type) && (leader === null || one.leader === leader) ? [one.field] : []));
}

/** Whether a record goes where one goes it belongs to, so that nobody need be asked about it. */
export function isLed(row: Pick<PlacedRow, 'type' | 'fields'>): boolean {
  return leadersOf(row).length > 0;
}

/** The records that stay where one is that they belong to, by their ids. */
function leadersOf({ type, fields }: Pick<PlacedRow, 'type' | 'fields'>): string[] {
  return leadingFields(type).flatMap((field) => {
    const id = fields[field];
    return typeof id === 'string' ? [id] : [];
  });
}

/**
 * What lives in a document though what it belongs to was moved away from there, with where that was: it was added by somebody who did not
 * know of the move. Whatever the one who moved it knew and left stays.
 * @param movedTo the document a row of this one now lives in, `null` for one that is here or nowhere
 */
export function followers(rows: readonly PlacedRow[], movedTo: (row: PlacedRow) => string | null): { row: PlacedRow; to: string }[] {
  const byId = new Map(rows.filter(({ isDeleted }) => isDeleted).map((row) => [row.id, row]));
  if (byId.size === 0) return [];
  return rows.flatMap((row) => {
    if (row.isDeleted) return [];
    for (const id of leadersOf(row)) {
      const leader = byId.get(id);
      const to = leader === undefined || leader.left.has(row.id) ? null : movedTo(leader);
      if (to !== null) return [{ row, to }];
    }
    return [];
  });
}
