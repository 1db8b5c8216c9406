import { HOME_FIELD } from './homes';
import { isEmpty, type CreatedRow } from './meeting-rows';
import { readRow, unseenEntries, valueOf } from './read-row';
import { changedFields } from './record-content';
import { broughtKey, CREATION, DELETION, entryKey, entryOf, firstValue, isEntry, isOutdated, keyBy, lastSaid, leftKey, movedKey, movedTo, readKey, SOMEWHERE, TAKEN_ALONG, type DeletionValue, type Entry, type EntryWrite, type KeyPlace, type RowEntries } from './row-entries';
import { isSameValue } from './same-value';
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
 * What creates the row of a record that is moved from another one. It begins as that did, and says who said what since, so that nobody
 * takes what one said for the words of whoever moved it, and what nobody has decided goes along.
 * @param source the other row; `null` where it is not known
 */
export function movedWrites(content: Record<string, unknown>, device: string, stamp: Stamp, source: CreatedRow | null): EntryWrite[] {
  const since = saidSince(source, content, source === null ? [] : saidFields(source.entries));
  const first = [...since.keys()].map((field) => [field, source === null ? undefined : firstValue(source.entries, field)] as const);
  const begun = Object.entries({ ...content, ...Object.fromEntries(first) }).filter(([, value]) => value !== undefined);
  return [creationWrite(Object.fromEntries(begun), stamp), ...[...since.values()].flat().map(([place, entry]): EntryWrite => [keyBy(device, place), entry])];
}

/** The fields of a record of which somebody said something since it began. */
function saidFields(entries: RowEntries): string[] {
  return [...new Set([...entries.keys()].flatMap((key) => readKey(key)?.field ?? []))].filter((field) => field !== DELETION && field !== HOME_FIELD);
}

/**
 * What gives a row that a record is moved back into the values it comes with. Whoever moves it had another row before them: what no
 * deletion has seen here may have been shown to nobody, and stays beside what that other row says of it.
 * @param shown what the row shows
 * @param source the other row; `null` where it is not known
 */
export function movedBackWrites(entries: RowEntries, shown: Readonly<Record<string, unknown>>, content: Record<string, unknown>, device: string, stamp: Stamp, source: CreatedRow | null): EntryWrite[] {
  const unseen = new Set(unseenEntries(entries));
  const open = saidSince(source, content, source === null ? [] : openFields(source.entries));
  const changes = changedFields(shown, content);
  return [...new Set([...Object.keys(changes), ...open.keys()])].flatMap((field): EntryWrite[] => {
    const value = content[field];
    const said = [...entries].filter(([key, entry]) => {
      const place = readKey(key);
      return place?.field === field && unseen.has(key) && !isOutdated(entries, place, entry);
    });
    const ofSource = open.get(field);
    if (ofSource !== undefined) return undecidedWrites(entries, field, ofSource, unseen, device);
    if (field === HOME_FIELD || said.length === 0) return fieldWrites(entries, { [field]: value }, device, stamp);
    if (said.some(([, entry]) => isSameValue(valueOf(entry), value))) return [];
    if (source === null) return replacing(entries, field, device, entryOf(value, stamp), (rival) => said.some(([, entry]) => entry === rival));
    return saidOf(source, field).flatMap(([place, entry]): EntryWrite[] => (lastSaid(entries, place) >= entry[1] ? [] : [[keyBy(device, place), entry]]));
  });
}

/** What has a row say of a field what another one does, about which nobody has decided, and what of its own nobody has seen. */
function undecidedWrites(entries: RowEntries, field: string, said: readonly (readonly [KeyPlace, Entry])[], unseen: ReadonlySet<string>, device: string): EntryWrite[] {
  const outdone = [...entries].filter(([key, entry]) => readKey(key)?.field === field && !unseen.has(key) && !said.some(([, other]) => isSameValue(valueOf(other), valueOf(entry)))).map(([key]) => key);
  const left = new Map([...entries].filter(([key]) => !outdone.includes(key)));
  const added = said.filter(([place, entry]) => lastSaid(left, place) < entry[1]);
  return [...new Map([...outdone.map((key): EntryWrite => [key, null]), ...added.map(([place, entry]): EntryWrite => [keyBy(device, place), entry])])];
}

/** Who said what of fields in a row, where `content` has one of the values. */
function saidSince(source: CreatedRow | null, content: Readonly<Record<string, unknown>>, fields: readonly string[]): Map<string, [KeyPlace, Entry][]> {
  const said = source === null ? [] : fields.map((field) => [field, saidOf(source, field)] as const);
  return new Map(said.filter(([field, ofField]) => ofField.some(([, entry]) => isSameValue(valueOf(entry), content[field]))));
}

/** What a row says of a field, by whom: what it began with where nobody said anything since. */
function saidOf({ entries, creator }: CreatedRow, field: string): [KeyPlace, Entry][] {
  const said = [...entries].flatMap(([key, entry]): [KeyPlace, Entry][] => {
    const place = readKey(key);
    return place?.field === field && !isOutdated(entries, place, entry) ? [[place, entry]] : [];
  });
  if (said.length > 0) return said;
  const creation = entries.get(CREATION);
  const first = (creation?.[0] as Record<string, unknown> | undefined)?.[field];
  return creation === undefined || isEmpty(first) ? [] : [[{ field, device: creator, isBrought: true }, [first, creation[1]]]];
}

/** How a row goes. */
export type Going = {
  /** Rows that belong to it and were knowingly left, so that only one that came unseen keeps it. */
  left?: readonly string[];
  /** The document it is moved to, `null` for a deletion for good. */
  to?: string | null;
  /**
   * The fields the move itself gives a value, about which it so decides, or `all`; about others several opinions stay unseen and so go
   * after it. Whoever else deleted the record for good is still to be answered, but where it is `null`: then that is decided too.
   */
  decided?: readonly string[] | 'all' | null;
  /** Documents others took the record to without its being known here: whoever said so stays heard. */
  unheard?: readonly string[];
  /** Whether nothing was seen of what others say: then only what the row began with and the device's own words are. */
  isUnaware?: boolean;
};

/** What deletes a row. It names what it has seen, so that a change it has not seen outlives it. */
export function deletionWrites(entries: RowEntries, device: string, stamp: Stamp, { left = [], to = null, decided = null, unheard = [], isUnaware = false }: Going = {}): EntryWrite[] {
  const more = [...left.map(leftKey), ...(to === null ? [] : [movedKey(to)])];
  const open = new Set(decided === null || decided === 'all' ? [] : openFields(entries).filter((field) => !decided.includes(field)));
  const seen = Object.entries(seenBy(entries)).filter(([key]) => !open.has(readKey(key)?.field ?? CREATION) && (!isUnaware || (readKey(key)?.device ?? device) === device));
  const keeps = (rival: Entry): boolean => (decided !== null && isForGood(rival)) || isMovedTo(rival, unheard);
  return replacing(entries, DELETION, device, [{ ...Object.fromEntries(more.map((key) => [key, stamp])), ...Object.fromEntries(seen) }, stamp], keeps);
}

/** Whether an entry of `_del` says that the record is to be nowhere. */
function isForGood([value]: Entry): boolean {
  return typeof value === 'object' && value !== null && movedTo(value as Exclude<DeletionValue, false>) === null;
}

/** Whether an entry of `_del` says that the record went to one of these documents. */
function isMovedTo([value]: Entry, documents: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && documents.includes(movedTo(value as Exclude<DeletionValue, false>) ?? '');
}

/** The fields of a record about which nobody has decided between several opinions. */
function openFields(entries: RowEntries): string[] {
  return (readRow(entries)?.disagreements ?? []).flatMap(({ field }) => (field === HOME_FIELD ? [] : [field]));
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
  // Who left it to others to say where it went says so once nobody else will.
  const named = Object.entries(said).flatMap(([key, at]): [string, Stamp][] => (readKey(key) !== null ? [] : [[to !== null && key === movedKey(SOMEWHERE) ? movedKey(to) : key, at]]));
  const taken = before !== undefined && isForGood(before) ? { [TAKEN_ALONG]: stamp } : {};
  writes.set(own, [{ ...Object.fromEntries(named), ...taken, ...seenBy(entries) }, before?.[1] ?? stamp]);
  return [...writes];
}

/** What takes all deletions back that this device has seen. */
export function restoringWrites(entries: RowEntries, device: string, stamp: Stamp): EntryWrite[] {
  return replacing(entries, DELETION, device, [false, stamp]);
}

/**
 * The same where the record lived elsewhere and comes back by that: whoever deleted it for good is still to be answered.
 * @param unheard documents others took it to without its being known here: whoever said so stays heard, too
 */
export function comingBackWrites(entries: RowEntries, device: string, stamp: Stamp, unheard: readonly string[]): EntryWrite[] {
  return replacing(entries, DELETION, device, [false, stamp], (rival) => isForGood(rival) || isMovedTo(rival, unheard));
}

/** The stamps of what is written in a row. */
function seenBy(entries: RowEntries): Record<string, Stamp> {
  return Object.fromEntries([...entries].flatMap(([key, entry]) => (isEntry(entry) && readKey(key)?.field !== DELETION ? [[key, entry[1]]] : [])));
}

function replacing(entries: RowEntries, field: string, device: string, entry: Entry, keeps: (rival: Entry) => boolean = () => false): EntryWrite[] {
  const own = entryKey(field, device);
  const rivals = [...entries].filter(([key, rival]) => key !== own && readKey(key)?.field === field && !keeps(rival));
  return [...rivals.map(([key]): EntryWrite => [key, null]), [own, entry]];
}
