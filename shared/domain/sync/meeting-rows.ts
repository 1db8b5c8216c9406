import { UNCHANGING } from './record-content';
import { broughtKey, CREATION, DELETION, entryOf, firstValue, isOutdated, keyBy, lastSaid, readKey, type Entry, type EntryWrite, type RowEntries } from './row-entries';
import { valueOf } from './read-row';
import { isSameValue } from './same-value';

/** A row and the device it was created on. */
export type CreatedRow = { entries: RowEntries; creator: string };

/** What a row says about a field; `isFirst` while that is only what the row was created with. */
type Said = { entries: [key: string, entry: Entry][]; isFirst: boolean };

/**
 * What brings into a row what another one of the same record says, where two devices created it without seeing each other.
 * A field only one of them fills in is taken from that one; where both say something else, both stand beside each other for
 * somebody to decide. What a row was created with and one of them changed since, in knowledge of it, is no opinion any more.
 * Of what others bring of a device the one may have heard less than the other: it says the rest itself.
 * @param writer the device that writes it
 */
export function meetingWrites(here: CreatedRow, other: CreatedRow, writer: string): EntryWrite[] {
  const writes = new Map<string, Entry>();
  const add = (entries: Said['entries']): void => {
    // Of what one device said twice, in the row and in what it has beside it, the later counts.
    for (const [key, entry] of entries) {
      const place = readKey(key);
      if (place === null) continue;
      const at = keyBy(writer, place);
      if (Math.max(writes.get(at)?.[1] ?? -Infinity, lastSaid(here.entries, place)) < entry[1]) writes.set(at, entry);
    }
  };
  for (const field of new Set([...fieldsOf(here), ...fieldsOf(other)])) {
    const mine = said(here, field);
    const theirs = said(other, field);
    const values = [...mine.entries, ...theirs.entries].map(([, entry]) => valueOf(entry));
    if (values.every((value) => isSameValue(value, values[0]))) {
      // What a device came to say counts though others say the same: somebody may bring what it said before.
      if (!theirs.isFirst) add(theirs.entries);
      continue;
    }
    if (isOutdone(theirs, firstValue(here.entries, field))) continue;
    add(theirs.entries);
    if (mine.isFirst && !isOutdone(mine, firstValue(other.entries, field))) add(mine.entries);
  }
  add([...other.entries].filter(([key]) => readKey(key)?.field === DELETION));
  return [...writes];
}

/** Whether nobody has to decide about a first value: it is empty, or the other row began with it too and went on. */
function isOutdone({ entries, isFirst }: Said, firstOfOther: unknown): boolean {
  const value = entries[0] === undefined ? undefined : valueOf(entries[0][1]);
  return isFirst && (isEmpty(value) || isSameValue(value, firstOfOther));
}

function said({ entries, creator }: CreatedRow, field: string): Said {
  const own = [...entries].filter(([key, entry]) => {
    const place = readKey(key);
    return place?.field === field && !isOutdated(entries, place, entry);
  });
  if (own.length > 0) return { entries: own, isFirst: false };
  const value = firstValue(entries, field);
  const stamp = entries.get(CREATION)?.[1] ?? 0;
  return { entries: [[broughtKey(field, creator), entryOf(value, stamp)]], isFirst: true };
}

function fieldsOf({ entries }: CreatedRow): string[] {
  const named = [...entries.keys()].flatMap((key) => readKey(key)?.field ?? []);
  return [...named, ...Object.keys(Object(entries.get(CREATION)?.[0]) as object)].filter((field) => field !== DELETION && !UNCHANGING.has(field));
}

/** Whether a value says nothing. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
