import * as Y from 'yjs';
import { isEntry, type Entry, type EntryWrite, type RowEntries } from '../../../shared/domain/sync/row-entries';

/** What a row says. Whatever is no entry is of a later version, and left alone. */
export function entriesOf(row: Y.Map<unknown>): RowEntries {
  const entries = new Map<string, Entry>();
  for (const [key, value] of row) if (isEntry(value)) entries.set(key, value);
  return entries;
}

/** Writes entries into a row; those that are `null` go. */
export function writeEntries(row: Y.Map<unknown>, writes: readonly EntryWrite[]): void {
  for (const [key, entry] of writes) {
    if (entry === null) row.delete(key);
    else row.set(key, entry);
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
