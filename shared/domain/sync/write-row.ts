import { broughtKey, CREATION, DELETION, entryKey, entryOf, isEntry, isOutdated, leftKey, movedKey, readKey, SOMEWHERE, type DeletionValue, type Entry, type EntryWrite, type RowEntries } from './row-entries';
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
  return Object.entries(changes).flatMap(([field, value]) => replacing(entries, field, device, entryOf(value, stamp)));
}

/**
 * What deletes a row. It names what it has seen, so that a change it has not seen outlives it.
 * @param left rows that belong to it and were knowingly left, so that only one that came unseen keeps it
 * @param to the document it is moved to, `null` for a deletion for good
 */
export function deletionWrites(entries: RowEntries, device: string, stamp: Stamp, left: readonly string[] = [], to: string | null = null): EntryWrite[] {
  const more = [...left.map(leftKey), ...(to === null ? [] : [movedKey(to)])];
  return replacing(entries, DELETION, device, [{ ...Object.fromEntries(more.map((key) => [key, stamp])), ...seenBy(entries) }, stamp]);
}

/**
 * What deletes a row that lives on in another document, once what it says is there: whoever said where it is stays heard, so
 * that a question about that stays one.
 * @param here the document of the row
 * @param to the other one where nobody said yet that it went there, else `null`
 */
export function leavingWrites(entries: RowEntries, device: string, stamp: Stamp, here: string, to: string | null): EntryWrite[] {
  const own = entryKey(DELETION, device);
  const writes = new Map<string, Entry | null>();
  let before = entries.get(own);
  for (const [key, entry] of entries) {
    const place = readKey(key);
    if (place?.field !== DELETION || entry[0] !== false) continue;
    const said: Entry = [{ [movedKey(here)]: entry[1] }, entry[1]];
    // Whoever said so may say something else by now: their own key stays theirs.
    if (key !== own) writes.set(key, null);
    if (place.device !== device) writes.set(broughtKey(DELETION, place.device), said);
    else if (!isOutdated(entries, place, entry)) before = said;
  }
  const said = before === undefined ? { [movedKey(to ?? SOMEWHERE)]: stamp } : (before[0] as Exclude<DeletionValue, false>);
  const named = Object.entries(said).filter(([key]) => readKey(key) === null);
  writes.set(own, [{ ...Object.fromEntries(named), ...seenBy(entries) }, before?.[1] ?? stamp]);
  return [...writes];
}

/** What takes all deletions back that this device has seen. */
export function restoringWrites(entries: RowEntries, device: string, stamp: Stamp): EntryWrite[] {
  return replacing(entries, DELETION, device, [false, stamp]);
}

/** The stamps of what is written in a row. */
function seenBy(entries: RowEntries): Record<string, Stamp> {
  return Object.fromEntries([...entries].flatMap(([key, entry]) => (isEntry(entry) && readKey(key)?.field !== DELETION ? [[key, entry[1]]] : [])));
}

function replacing(entries: RowEntries, field: string, device: string, entry: Entry): EntryWrite[] {
  const own = entryKey(field, device);
  const rivals = [...entries.keys()].filter((key) => key !== own && readKey(key)?.field === field);
  return [...rivals.map((key): EntryWrite => [key, null]), [own, entry]];
}
