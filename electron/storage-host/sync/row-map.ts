import * as Y from 'yjs';
import { isEntry, type Entry, type EntryWrite, type RowEntries } from '../../../shared/domain/sync/row-entries';
import { isSameValue } from '../../../shared/domain/sync/same-value';

/** What a row says. Whatever is no entry is of a later version, and left alone. */
export function entriesOf(row: Y.Map<unknown>): RowEntries {
  const entries = new Map<string, Entry>();
  for (const [key, value] of row) if (isEntry(value)) entries.set(key, value);
  return entries;
}

/** Writes entries into a row; those that are `null` go. What the row says already is not said again, as nobody would need to hear it. */
export function writeEntries(row: Y.Map<unknown>, writes: readonly EntryWrite[]): void {
  // One that is in no document yet has nothing to read.
  const before = row.doc === null ? null : entriesOf(row);
  for (const [key, entry] of writes) {
    if (entry === null) row.delete(key);
    else if (before?.has(key) !== true || !isSameValue(before.get(key), entry)) row.set(key, entry);
  }
}

/** The entries of a row that was given up in the running transaction: they are gone once it ends. */
export function givenUpEntriesOf(row: Y.Map<unknown>): RowEntries {
  const entries = new Map<string, Entry>();
  for (const [key, { content }] of row._map) {
    const value: unknown = content instanceof Y.ContentAny ? content.arr.at(-1) : undefined;
    if (isEntry(value)) entries.set(key, value);
  }
  return entries;
}
