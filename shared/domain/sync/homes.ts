import { HERE, type RowReading, type Whereabouts } from './read-row';
import type { Stamp } from './stamp';

/** The field by which a record belongs to one account and so to its document. */
export const HOME_FIELD = 'accountId';

/** A record's row in one of the documents that have one, as when it was moved from one account to another. */
export type Home = { document: string; reading: RowReading };

/**
 * Of the documents that have a row of one record the one it lives in, `null` where it is deleted in all. Where somebody wants
 * it to be comes before where it only outlives that it went; then the later wish, or the later going; then the name, so that
 * every replica finds the same.
 */
export function winningHome(homes: readonly Home[]): Home | null {
  const living = homes.filter(({ reading }) => !reading.isDeleted);
  return living.reduce<Home | null>((best, home) => (best === null || isBefore(home, best) ? home : best), null);
}

function isBefore(a: Home, b: Home): boolean {
  const byClaim = Number(b.reading.claim !== null) - Number(a.reading.claim !== null);
  return (byClaim || since(b) - since(a) || (a.document < b.document ? -1 : 1)) < 0;
}

function since({ reading }: Home): Stamp {
  return reading.claim ?? reading.outlived?.stamp ?? 0;
}

/** A row that is to give up its record, and whether a move had left it. */
export type Leaving = { document: string; wasLeft: boolean };

/**
 * The documents whose row of a record still lives though it lives in another: one that was edited apart from the move, or one of two
 * it was moved to apart; and one that was edited and then deleted apart from it. Where nobody says so the one may just not be heard of yet that left it, and it waits.
 */
export function homesToLeave(homes: readonly Home[], winner: Home): Leaving[] {
  return homes.flatMap((home): Leaving[] => {
    if (home.document === winner.document) return [];
    if (home.reading.isDeleted) return home.reading.hasUntaken ? [{ document: home.document, wasLeft: true }] : [];
    if (home.reading.claim === null) return [{ document: home.document, wasLeft: true }];
    return areApart(homes, home.document, winner.document) ? [{ document: home.document, wasLeft: false }] : [];
  });
}

/** Whether two devices took a record to two documents without seeing each other. */
function areApart(homes: readonly Home[], one: string, other: string): boolean {
  return homes.some((home) => {
    const led = home.reading.whereabouts.map((where) => reached(homes, documentOf(where, home)));
    return led.some((documents, at) => documents.has(one) && led.some((others, another) => another !== at && others.has(other) && !documents.has(other)));
  });
}

/**
 * The documents devices took the record of a row to without its being known here that it came from there to where it is moved from: whoever
 * moves it did not know of that.
 * @param document of the row
 * @param from where the record is moved from
 */
export function unheardPlaces(homes: readonly Home[], document: string, from: string): string[] {
  const home = homes.find((one) => one.document === document);
  return (home?.reading.whereabouts ?? []).flatMap(({ to }) => (to === null || to === HERE || reached(homes, to).has(from) ? [] : [to]));
}

/** Where the way from a document ends: where the record lives, where that is on it, else the document where it ends in several. */
function endOf(document: string | null, winner: string, homes: readonly Home[]): string | null {
  const onTheWay = reached(homes, document);
  if (onTheWay.has(winner)) return winner;
  const ends = [...onTheWay].filter((each) => {
    const home = homes.find((one) => one.document === each);
    return home === undefined || home.reading.claim !== null || home.reading.whereabouts.every(({ to }) => to === null);
  });
  return ends.length === 1 ? (ends[0] ?? document) : document;
}

/** Where one gets from a document by going on where its row went. */
function reached(homes: readonly Home[], document: string | null, seen: Set<string> = new Set()): Set<string> {
  if (document === null || seen.has(document)) return seen;
  seen.add(document);
  const home = homes.find((one) => one.document === document);
  if (home !== undefined && home.reading.claim === null) for (const where of home.reading.whereabouts) reached(homes, documentOf(where, home), seen);
  return seen;
}

function documentOf({ to }: Whereabouts, home: Home): string | null {
  return to === HERE ? home.document : to;
}

/**
 * What devices say about where a record of this row is, who said so first for each document, the one it lives in before the
 * others; `null` as document for deleted for good. Empty where they agree, or where it lives in none of them any more.
 * @param homes all rows of the record: who took it to where it was taken on from said that it is where that led
 */
export function disputedHomes(home: Home, winner: string, homes: readonly Home[]): (Whereabouts & { to: string | null })[] {
  const first = new Map<string | null, Whereabouts>();
  // Who says that it is here says so also once it was left.
  const others = homes.filter(({ document }) => document !== home.document);
  for (const where of home.reading.whereabouts) {
    const to = endOf(documentOf(where, home), winner, others);
    const before = first.get(to);
    if (before === undefined || where.stamp < before.stamp) first.set(to, { ...where, to });
  }
  if (first.size < 2 || !first.has(winner)) return [];
  return [...first.values()].sort((a, b) => Number(b.to === winner) - Number(a.to === winner) || b.stamp - a.stamp);
}
