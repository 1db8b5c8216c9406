import type { Motive } from '../needs/benefit';
import type { Language } from '../schema/values';
import { matchesSearch, searchText } from '../text/search';
import type { NeedTemplate, TemplateKind } from './need-template';
import { segmentsOf, spellingOf } from './segment-names';
import { isStarterEntry } from './starter-entry';

/**
 * The entries of a workspace's library: those it begins with, as they were changed, and its own. What was taken out is
 * not among them.
 */
export function libraryOf(stored: Iterable<NeedTemplate>, starter: readonly NeedTemplate[]): NeedTemplate[] {
  const byId = new Map(starter.map((entry) => [entry.id, entry]));
  for (const entry of stored) byId.set(entry.id, entry);
  return [...byId.values()].filter(({ isRemoved }) => !isRemoved);
}

/** What is looked for in a library. `null` asks for all. */
export type LibraryQuery = { text: string; kind: TemplateKind | null; language: Language | null; segment: string | null; motive: Motive | null };

/**
 * The entries that match, in their order. Words are found in text and segments, `ü`, `ue` and `u` alike. An entry of no
 * segment fits every segment, and one of no motive every motive.
 */
export function foundInLibrary(library: readonly NeedTemplate[], { text, kind, language, segment, motive }: LibraryQuery): NeedTemplate[] {
  const wanted = segment === null ? null : spellingOf(segment);
  return library.filter((entry) => {
    if (kind !== null && entry.kind !== kind) return false;
    if (language !== null && entry.language !== language) return false;
    if (motive !== null && entry.motive !== null && entry.motive !== motive) return false;
    const segments = segmentsOf(entry);
    if (wanted !== null && segments.length > 0 && !segments.some((name) => spellingOf(name) === wanted)) return false;
    return matchesSearch(searchText(entry.text, ...segments), text);
  });
}

/** An entry of a list, and whether it stands below the pain it eases. */
export type ListedEntry = { entry: NeedTemplate; isBelow: boolean };

/**
 * Entries with what belongs together side by side: each pain is followed by the benefits that usually ease it, a benefit
 * whose pain is not among them stands by itself. Own ones come before those every library begins with, otherwise as given.
 */
export function inFamilies(entries: readonly NeedTemplate[]): ListedEntry[] {
  const ownFirst = [...entries].sort((a, b) => Number(isStarterEntry(a.id)) - Number(isStarterEntry(b.id)));
  const pains = new Set(entries.flatMap(({ kind, id }) => (kind === 'pain' ? [id] : [])));
  const isBelow = ({ kind, relievesId }: NeedTemplate): boolean => kind === 'benefit' && relievesId !== null && pains.has(relievesId);
  return ownFirst
    .filter((entry) => !isBelow(entry))
    .flatMap((entry) => [{ entry, isBelow: false }, ...ownFirst.filter((other) => isBelow(other) && other.relievesId === entry.id).map((below) => ({ entry: below, isBelow: true }))]);
}
