import type { AnyRecord } from '../domain/records';

/**
 * What changed, as whole records by id. The same diff is applied in the store, saved in one transaction,
 * kept on the undo stack and, later, synced.
 */
export type RecordDiff = {
  added: Record<string, AnyRecord>;
  updated: Record<string, [from: AnyRecord, to: AnyRecord]>;
  removed: Record<string, AnyRecord>;
};

/** A diff that changes nothing. */
export function emptyDiff(): RecordDiff {
  return { added: {}, updated: {}, removed: {} };
}

/** Whether a diff changes nothing. */
export function isEmptyDiff(diff: RecordDiff): boolean {
  return noKeys(diff.added) && noKeys(diff.updated) && noKeys(diff.removed);
}

function noKeys(object: object): boolean {
  for (const _key in object) return false;
  return true;
}

/** What a diff does to one record, and what it does to all others. */
export function splitDiff(diff: RecordDiff, id: string): { one: RecordDiff; others: RecordDiff } {
  const part = (isPart: (key: string) => boolean): RecordDiff => {
    const of = <T>(changes: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(changes).filter(([key]) => isPart(key)));
    return { added: of(diff.added), updated: of(diff.updated), removed: of(diff.removed) };
  };
  return { one: part((key) => key === id), others: part((key) => key !== id) };
}

/** The diff that takes the change back. */
export function invertDiff(diff: RecordDiff): RecordDiff {
  const updated: RecordDiff['updated'] = {};
  for (const [id, [from, to]] of Object.entries(diff.updated)) updated[id] = [to, from];
  return { added: { ...diff.removed }, updated, removed: { ...diff.added } };
}

/** One diff with the effect of `first` and then `second`. Changes that cancel each other vanish. */
export function composeDiffs(first: RecordDiff, second: RecordDiff): RecordDiff {
  const added = { ...first.added };
  const updated = { ...first.updated };
  const removed = { ...first.removed };
  for (const [id, record] of Object.entries(second.added)) {
    const before = removed[id];
    if (before === undefined) added[id] = record;
    else {
      delete removed[id];
      updated[id] = [before, record];
    }
  }
  for (const [id, [from, to]] of Object.entries(second.updated)) {
    if (id in added) added[id] = to;
    else updated[id] = [updated[id]?.[0] ?? from, to];
  }
  for (const [id, record] of Object.entries(second.removed)) {
    if (id in added) delete added[id];
    else {
      removed[id] = updated[id]?.[0] ?? record;
      delete updated[id];
    }
  }
  return { added, updated, removed };
}
