import { foldForSearch } from '../text/fold';

/** The segments of an entry, without blanks and doubles. */
export function segmentsOf({ segments }: { segments: string }): string[] {
  return unique(segments.split(/[\n;]/));
}

/** Segments as they are kept in a record. */
export function segmentLines(names: readonly string[]): string {
  return unique(names).join('\n');
}

/** What two spellings of the same name have in common: letters and digits only, folded as for searching. */
export function spellingOf(name: string): string {
  return foldForSearch(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** All segments of a library with their number of entries, most used spelling first shown; in the order of `compare`. */
export function segmentChoices(entries: readonly { segments: string }[], compare: (a: string, b: string) => number): { name: string; count: number }[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    for (const name of segmentsOf(entry)) {
      const known = spellings.get(spellingOf(name)) ?? new Map<string, number>();
      spellings.set(spellingOf(name), known.set(name, (known.get(name) ?? 0) + 1));
    }
  }
  return [...spellings.values()]
    .map((names) => {
      const [usual = ['', 0]] = [...names].sort(([a, x], [b, y]) => y - x || compare(a, b));
      return { name: usual[0], count: [...names.values()].reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => compare(a.name, b.name));
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => {
      const spelling = spellingOf(name);
      if (spelling === '' || seen.has(spelling)) return false;
      seen.add(spelling);
      return true;
    });
}
