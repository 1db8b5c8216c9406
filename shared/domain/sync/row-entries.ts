import type { Stamp } from './stamp';

/**
 * A shared record as replicas exchange it: named entries, of which each device writes its own. `_` is what the record
 * was created with, `field@device` the last value a device gave a field, `_del@device` its deletion.
 */
export type RowEntries = ReadonlyMap<string, Entry>;

/** A value and when it was written. A third element says that the field is to be absent. */
export type Entry = readonly [value: unknown, stamp: Stamp] | readonly [value: null, stamp: Stamp, absent: 1];

/** The entry of a value; `undefined` for: the field is to be absent. */
export function entryOf(value: unknown, stamp: Stamp): Entry {
  return value === undefined ? [null, stamp, 1] : [value, stamp];
}

/** A change of one entry: `null` takes it away. */
export type EntryWrite = readonly [key: string, entry: Entry | null];

/**
 * The stamps of the entries a deletion has seen, by their keys, the rows it knowingly left behind, by `>id`, the document the row
 * went to, by `^document`, where it was moved, and `*` where what it has seen was brought to where the record lives though this
 * deletion is for good; `false` takes a deletion back.
 */
export type DeletionValue = Readonly<Record<string, Stamp>> | false;

export const CREATION = '_';
export const DELETION = '_del';

/** Under which a deletion for good says that what it has seen was brought to where the record lives. */
export const TAKEN_ALONG = '*';

/** What a row was created with in a field; `undefined` where that was nothing. */
export function firstValue(entries: RowEntries, field: string): unknown {
  return (entries.get(CREATION)?.[0] as Record<string, unknown> | undefined)?.[field];
}

/** The key of what a device says about a field. */
export function entryKey(field: string, device: string): string {
  return `${field}@${device}`;
}

/** Before the device in the key of what others brought of it. */
const BROUGHT = '^';

/**
 * The key of what a device said, where another one brings it into a row: the value it created a row of its own with, or what it
 * said in a row that gave way. The key of what the device says itself would not do: it may write there at the same time, and one
 * of the two would be gone.
 */
export function broughtKey(field: string, device: string): string {
  return entryKey(field, `${BROUGHT}${device}`);
}

/** The key under which a device writes what the device of a key said: its own words under its own key. */
export function keyBy(writer: string, { field, device }: KeyPlace): string {
  return device === writer ? entryKey(field, device) : broughtKey(field, device);
}

/** What a key is about: `isBrought` where others wrote it for its device. */
export type KeyPlace = { field: string; device: string; isBrought: boolean };

/** Field and device of a key; devices have no `@`. `null` for the creation. */
export function readKey(key: string): KeyPlace | null {
  const at = key.lastIndexOf('@');
  if (at < 0) return null;
  const isBrought = key.startsWith(BROUGHT, at + 1);
  return { field: key.slice(0, at), device: key.slice(at + (isBrought ? 2 : 1)), isBrought };
}

/** When a device said something about a field last, in its own words or as others brought them; -Infinity for never. */
export function lastSaid(entries: RowEntries, { field, device }: KeyPlace): Stamp {
  return Math.max(...[entryKey(field, device), broughtKey(field, device)].map((key) => entries.get(key)?.[1] ?? -Infinity));
}

/** Whether the same device said something later about the field: of its own words and what others brought of it the later counts. */
export function isOutdated(entries: RowEntries, place: KeyPlace, [, stamp]: Entry): boolean {
  const other = entries.get(place.isBrought ? entryKey(place.field, place.device) : broughtKey(place.field, place.device));
  return other !== undefined && (other[1] > stamp || (other[1] === stamp && place.isBrought));
}

/** Whether something another replica wrote has the shape of an entry. */
export function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && value.length >= 2 && Number.isFinite(value[1]);
}

/** Under which a deletion names a row that belongs to the deleted one and stays. */
export function leftKey(id: string): string {
  return `>${id}`;
}

const TO = '^';
/** What a deletion names that leaves it to others to say where the row went. */
export const SOMEWHERE = '';

/** Under which a deletion names the document the row went to. */
export function movedKey(document: string): string {
  return `${TO}${document}`;
}

/** The document a deletion says the row went to; `null` where it was deleted for good. */
export function movedTo(value: Readonly<Record<string, Stamp>>): string | null {
  return Object.keys(value).find((key) => key.startsWith(TO))?.slice(TO.length) ?? null;
}
