import { CREATION, DELETION, isEntry, isOutdated, leftKey, movedTo, readKey, SOMEWHERE, TAKEN_ALONG, type DeletionValue, type Entry, type RowEntries } from './row-entries';
import { isSameValue } from './same-value';
import type { Stamp } from './stamp';

/** What one device says about a field; `undefined` for: it is to be absent. */
export type Opinion = { device: string; value: unknown; stamp: Stamp };

/** A field about which devices disagree without having seen each other, the opinion that is shown first. */
export type Disagreement = { field: string; opinions: Opinion[] };

/** Where a device says that a row is: its document of then, `here`, or `null` for deleted for good. */
export type Whereabouts = { device: string; stamp: Stamp; to: string | null };

/** The document a row is read in, as it speaks of itself. */
export const HERE = '.';

export type RowReading = {
  /** The fields with the values that are shown. */
  fields: Record<string, unknown>;
  /** When the row was last written. */
  stamp: Stamp;
  isDeleted: boolean;
  /** Rows whoever deleted it knew to belong to it, and left. */
  left: ReadonlySet<string>;
  /** Whether it was deleted for good with what none of those knew who moved it, and so lacks where it lives on. */
  hasUntaken: boolean;
  /** Somebody's deletion that the row outlives, as it has not seen what others wrote; else `null`. */
  outlived: { device: string; stamp: Stamp } | null;
  /** Since when somebody wants the row to be here; `null` where whoever did took it away, though it may outlive that. */
  claim: Stamp | null;
  /** What devices say about where it is, of those who took it away or brought it back, the latest first. */
  whereabouts: readonly Whereabouts[];
  disagreements: Disagreement[];
};

const NOTHING: ReadonlySet<string> = new Set();
const NOBODY: readonly Whereabouts[] = [];

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
    if (isOutdated(entries, place, entry)) continue;
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
  return { fields, stamp, disagreements, ...readDeletions(entries, creation[1], deletions) };
}

function readDeletions(
  entries: RowEntries,
  created: Stamp,
  deletions: readonly (Opinion & { value: DeletionValue })[],
): Pick<RowReading, 'isDeleted' | 'left' | 'hasUntaken' | 'outlived' | 'claim' | 'whereabouts'> {
  if (deletions.length === 0) return { isDeleted: false, left: NOTHING, hasUntaken: false, outlived: null, claim: created, whereabouts: NOBODY };
  const whereabouts = deletions.map(({ device, stamp, value }): Whereabouts => ({ device, stamp, to: value === false ? HERE : movedTo(value) })).filter(({ to }) => to !== SOMEWHERE).sort(latestFirst);
  const takenBack = Math.max(...deletions.map(({ value, stamp }) => (value === false ? stamp : -Infinity)));
  const claim = takenBack === -Infinity ? null : takenBack;
  const taken = deletions.filter((one): one is Opinion & { value: Exclude<DeletionValue, false> } => one.value !== false).sort(latestFirst);
  // That a row was left to live elsewhere hides nobody who said something.
  const latest = taken.find(({ value }) => movedTo(value) !== SOMEWHERE) ?? taken[0];
  if (latest === undefined) return { isDeleted: false, left: NOTHING, hasUntaken: false, outlived: null, claim, whereabouts };
  const hasUnseen = claim === null && unseenEntries(entries).length > 0;
  if (claim === null && !hasUnseen) {
    const left = deletions.flatMap(({ value }) => Object.keys(value)).filter((key) => key.startsWith(leftKey('')));
    const isMoved = whereabouts.some(({ to }) => to !== null);
    return { isDeleted: true, left: new Set(left.map((key) => key.slice(1))), hasUntaken: isMoved && untakenEntries(entries).length > 0, outlived: null, claim, whereabouts };
  }
  return { isDeleted: false, left: NOTHING, hasUntaken: false, outlived: { device: latest.device, stamp: latest.stamp }, claim, whereabouts };
}

/** The keys of what no deletion of a row has seen. */
export function unseenEntries(entries: RowEntries): string[] {
  return unknownTo(entries, () => true);
}

/** The keys of what nobody knew who moved a row to where it lives on, also where whoever deleted it for good did. */
export function untakenEntries(entries: RowEntries): string[] {
  return unknownTo(entries, (seen) => movedTo(seen) !== null || TAKEN_ALONG in seen);
}

function unknownTo(entries: RowEntries, counts: (seen: Exclude<DeletionValue, false>) => boolean): string[] {
  const deletions = [...entries].flatMap(([key, entry]) => {
    const place = readKey(key);
    const [value] = entry;
    return place?.field === DELETION && typeof value === 'object' && value !== null && !isOutdated(entries, place, entry) && counts(value as Record<string, Stamp>) ? [value as Record<string, Stamp>] : [];
  });
  return [...entries].flatMap(([key, entry]) => (readKey(key)?.field === DELETION || deletions.some((seen) => seen[key] === entry[1]) ? [] : [key]));
}

/** The value of an entry; `undefined` for: it is to be absent. */
export function valueOf(entry: Entry): unknown {
  return entry.length === 3 ? undefined : entry[0];
}

/** The highest stamp first; of equal ones, which two clocks can give, the device that sorts last. */
function latestFirst(a: Pick<Opinion, 'device' | 'stamp'>, b: Pick<Opinion, 'device' | 'stamp'>): number {
  return b.stamp - a.stamp || (a.device < b.device ? 1 : -1);
}
