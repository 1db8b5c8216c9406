import { CREATION, DELETION, entryKey, isEntry, leftKey, readKey, type DeletionValue, type Entry, type RowEntries } from './row-entries';
import { isSameValue } from './same-value';
import type { Stamp } from './stamp';

/** What one device says about a field; `undefined` for: it is to be absent. */
export type Opinion = { device: string; value: unknown; stamp: Stamp };

/** A field about which devices disagree without having seen each other, the opinion that is shown first. */
export type Disagreement = { field: string; opinions: Opinion[] };

export type RowReading = {
  /** The fields with the values that are shown. */
  fields: Record<string, unknown>;
  /** When the row was last written. */
  stamp: Stamp;
  isDeleted: boolean;
  /** Rows whoever deleted it knew to belong to it, and left. */
  left: ReadonlySet<string>;
  /** Somebody's deletion that the row outlives, as it has not seen what others wrote; else `null`. */
  outlived: { device: string; stamp: Stamp } | null;
  disagreements: Disagreement[];
};

const NOTHING: ReadonlySet<string> = new Set();

/** When a row was last written, from its entries; 0 where it has none. */
export function latestStamp(entries: Iterable<unknown>): Stamp {
  let latest = 0;
  for (const entry of entries) if (isEntry(entry)) latest = Math.max(latest, entry[1]);
  return latest;
}

/**
 * Reads a row: of several opinions about a field the one with the highest stamp is shown, and all are told. A deletion
 * counts when it has seen everything that is written in the row, whatever the clocks said; otherwise the row is kept.
 * The answer depends on the entries alone, so that all replicas read the same. `null` for a row without its creation.
 */
export function readRow(entries: RowEntries): RowReading | null {
  const creation = entries.get(CREATION);
  if (!isEntry(creation) || typeof creation[0] !== 'object' || creation[0] === null) return null;
  const fields: Record<string, unknown> = { ...creation[0] };
  let stamp = creation[1];
  const opinions = new Map<string, Opinion[]>();
  const deletions: (Opinion & { value: DeletionValue })[] = [];
  for (const [key, entry] of entries) {
    const place = readKey(key);
    if (place === null || !isEntry(entry)) continue;
    stamp = Math.max(stamp, entry[1]);
    // What a device began with counts until it says something else.
    if (place.isFirst && entries.has(entryKey(place.field, place.device))) continue;
    const opinion = { device: place.device, value: valueOf(entry), stamp: entry[1] };
    if (place.field === DELETION) deletions.push(opinion as (typeof deletions)[number]);
    else opinions.set(place.field, [...(opinions.get(place.field) ?? []), opinion]);
  }
  const disagreements: Disagreement[] = [];
  for (const [field, ofField] of opinions) {
    ofField.sort(latestFirst);
    const shown = ofField[0];
    if (shown === undefined) continue;
    if (shown.value === undefined) delete fields[field];
    else fields[field] = shown.value;
    if (ofField.some(({ value }) => !isSameValue(value, shown.value))) disagreements.push({ field, opinions: ofField });
  }
  disagreements.sort((a, b) => (a.field < b.field ? -1 : 1));
  return { fields, stamp, disagreements, ...readDeletions(entries, deletions) };
}

function readDeletions(entries: RowEntries, deletions: readonly (Opinion & { value: DeletionValue })[]): Pick<RowReading, 'isDeleted' | 'left' | 'outlived'> {
  const latest = deletions.filter(({ value }) => value !== false).sort(latestFirst)[0];
  if (latest === undefined) return { isDeleted: false, left: NOTHING, outlived: null };
  const isTakenBack = deletions.some(({ value }) => value === false);
  const hasUnseen = [...entries].some(([key, entry]) => {
    const place = readKey(key);
    if (place?.field === DELETION || !isEntry(entry)) return false;
    return !deletions.some(({ value }) => value !== false && value[key] === entry[1]);
  });
  if (!isTakenBack && !hasUnseen) {
    const left = deletions.flatMap(({ value }) => Object.keys(value)).filter((key) => key.startsWith(leftKey('')));
    return { isDeleted: true, left: new Set(left.map((key) => key.slice(1))), outlived: null };
  }
  return { isDeleted: false, left: NOTHING, outlived: { device: latest.device, stamp: latest.stamp } };
}

/** The value of an entry; `undefined` for: it is to be absent. */
export function valueOf(entry: Entry): unknown {
  return entry.length === 3 ? undefined : entry[0];
}

/** The highest stamp first; of equal ones, which two clocks can give, the device that sorts last. */
function latestFirst(a: Opinion, b: Opinion): number {
  return b.stamp - a.stamp || (a.device < b.device ? 1 : -1);
}
