import { editDistance } from '../text/edit-distance';
import type { NeedTemplate } from './need-template';
import { segmentsOf, spellingOf } from './segment-names';

/** Entries this much alike, by the share of characters one has to change, are taken for the same. */
const MOST_CHANGED = 0.12;

/**
 * Groups of entries that differ only in spelling: case, umlauts, punctuation, a typing error. Only entries of the same
 * kind and language are compared. Each entry is in one group at most; the one known longest comes first.
 */
export function spellingVariants(entries: readonly NeedTemplate[]): NeedTemplate[][] {
  const groups: { kind: string; spellings: string[]; entries: NeedTemplate[] }[] = [];
  const oldestFirst = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const entry of oldestFirst) {
    const spelling = spellingOf(entry.text);
    if (spelling === '') continue;
    const kind = `${entry.kind} ${entry.language}`;
    const alike = groups.find((group) => group.kind === kind && group.spellings.some((known) => isAlike(known, spelling)));
    if (alike === undefined) groups.push({ kind, spellings: [spelling], entries: [entry] });
    else {
      alike.spellings.push(spelling);
      alike.entries.push(entry);
    }
  }
  return groups.filter((group) => group.entries.length > 1).map((group) => group.entries);
}

/** Spellings of the same segment that are in use, most used first; only where there are several. */
export function segmentVariants(entries: readonly NeedTemplate[]): string[][] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const name of segmentsOf(entry)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const groups: string[][] = [];
  for (const name of [...counts.keys()].sort()) {
    const alike = groups.find(([first = '']) => isAlike(spellingOf(first), spellingOf(name)));
    if (alike === undefined) groups.push([name]);
    else alike.push(name);
  }
  return groups.filter((names) => names.length > 1).map((names) => names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)));
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.floor(MOST_CHANGED * Math.max(a.length, b.length));
  return Math.abs(a.length - b.length) <= most && editDistance(a, b, most) <= most;
}
