import type { AnyRecord } from '../records';
import type { RowReading } from './read-row';
import { isSameValue } from './same-value';
import { instantOf } from './stamp';

/** What each laptop keeps for itself: revisions count its own changes. */
const OWN = new Set(['id', 'type', 'rev', 'updatedAt']);
/** What no two versions of a record are compared by. */
export const UNCHANGING: ReadonlySet<string> = new Set([...OWN, 'createdAt']);

/** What is shared of a record: everything but this laptop's bookkeeping, also fields this version does not know. */
export function sharedContent(record: AnyRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([field, value]) => !OWN.has(field) && value !== undefined));
}

/** The fields in which two versions of a record differ, with their new values; `undefined` for one that is gone. */
export function changedFields(from: object, to: object): Record<string, unknown> {
  const before = from as Record<string, unknown>;
  const after = to as Record<string, unknown>;
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...fields].filter((field) => !UNCHANGING.has(field) && !isSameValue(before[field], after[field])).map((field) => [field, after[field]]),
  );
}

/** The raw record of a row, as this laptop stores it: with its own revision, and changed when the row last was. */
export function recordFrom(type: string, id: string, reading: RowReading, rev: number): Record<string, unknown> {
  return { ...reading.fields, type, id, rev, updatedAt: instantOf(reading.stamp) };
}
