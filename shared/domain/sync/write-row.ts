import { CREATION, DELETION, entryKey, isEntry, leftKey, readKey, type Entry, type EntryWrite, type RowEntries } from './row-entries';
import type { Stamp } from './stamp';

/** What creates a row. */
export function creationWrite(content: Record<string, unknown>, stamp: Stamp): EntryWrite {
  return [CREATION, [content, stamp]];
}

/**
 * What gives fields new values. What others said about them and this device has seen goes: a change made in its
 * knowledge takes its place, whatever the clocks said.
 * @param changes `undefined` makes a field absent
 */
export function fieldWrites(entries: RowEntries, changes: Readonly<Record<string, unknown>>, device: string, stamp: Stamp): EntryWrite[] {
  return Object.entries(changes).flatMap(([field, value]) => {
    const entry: Entry = value === undefined ? [null, stamp, 1] : [value, stamp];
    return replacing(entries, field, device, entry);
  });
}

/**
 * What deletes a row. It names what it has seen, so that a change it has not seen outlives it.
 * @param left rows that belong to it and were knowingly left, so that only one that came unseen keeps it
 */
export function deletionWrites(entries: RowEntries, device: string, stamp: Stamp, left: readonly string[] = []): EntryWrite[] {
  const seen: Record<string, Stamp> = Object.fromEntries(left.map((id) => [leftKey(id), stamp]));
  for (const [key, entry] of entries) {
    if (isEntry(entry) && readKey(key)?.field !== DELETION) seen[key] = entry[1];
  }
  return replacing(entries, DELETION, device, [seen, stamp]);
}

/** What takes all deletions back that this device has seen. */
export function restoringWrites(entries: RowEntries, device: string, stamp: Stamp): EntryWrite[] {
  return replacing(entries, DELETION, device, [false, stamp]);
}

function replacing(entries: RowEntries, field: string, device: string, entry: Entry): EntryWrite[] {
  const own = entryKey(field, device);
  const rivals = [...entries.keys()].filter((key) => key !== own && readKey(key)?.field === field);
  return [...rivals.map((key): EntryWrite => [key, null]), [own, entry]];
}
