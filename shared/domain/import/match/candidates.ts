import type { CandidatePair, Reason } from './reasons';

/** More things under one key than this are compared with the first few only: a key so common says little. */
const MOST_PER_KEY = 60;

/**
 * Pairs of a list that may be one, in the order of the list: those that share a key are looked at, `reasonsOf` decides.
 * @param keysOf keys under which an entry is found; empty ones do not count
 */
export function candidatePairs<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[], reasonsOf: (a: T, b: T) => Reason[]): CandidatePair[] {
  const buckets = bucketsOf(entries, keysOf);
  const seen = new Set<number>();
  const pairs: CandidatePair[] = [];
  for (const bucket of buckets.values()) {
    const heads = bucket.slice(0, MOST_PER_KEY);
    for (const first of heads) {
      for (const second of bucket) {
        const key = first * entries.length + second;
        const [a, b] = [entries[first], entries[second]];
        if (second <= first || seen.has(key) || a === undefined || b === undefined) continue;
        seen.add(key);
        const reasons = reasonsOf(a, b);
        if (reasons.length > 0) pairs.push({ first, second, reasons });
      }
    }
  }
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** For every entry the others that may be it, the one with the most reasons first. `second` is a place among the others. */
export function candidatesAmong<T>(entries: readonly T[], others: readonly T[], keysOf: (entry: T) => readonly string[], reasonsOf: (a: T, b: T) => Reason[]): Map<number, CandidatePair[]> {
  const found = new Map<number, CandidatePair[]>();
  if (others.length === 0) return found;
  const buckets = bucketsOf(others, keysOf);
  entries.forEach((entry, first) => {
    const near = new Set(keysOf(entry).flatMap((key) => (key === '' ? [] : (buckets.get(key) ?? []).slice(0, MOST_PER_KEY))));
    const pairs = [...near].flatMap((second): CandidatePair[] => {
      const other = others[second];
      const reasons = other === undefined ? [] : reasonsOf(entry, other);
      return reasons.length === 0 ? [] : [{ first, second, reasons }];
    });
    if (pairs.length > 0) found.set(first, pairs.sort((a, b) => b.reasons.length - a.reasons.length || a.second - b.second));
  });
  return found;
}

function bucketsOf<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    for (const key of new Set(keysOf(entry))) {
      if (key === '') continue;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(at);
      else buckets.set(key, [at]);
    }
  });
  return buckets;
}

/** Things that may be one, taken together: if the second may be the first and the third the second, all three are a group. */
export function groupsOf(pairs: readonly CandidatePair[]): { members: number[]; reasons: Reason[] }[] {
  const groupOf = new Map<number, { members: Set<number>; reasons: Set<Reason> }>();
  for (const { first, second, reasons } of pairs) {
    const [a, b] = [groupOf.get(first), groupOf.get(second)];
    const group = a ?? b ?? { members: new Set(), reasons: new Set() };
    for (const member of [first, second, ...(a !== undefined && b !== undefined && a !== b ? b.members : [])]) {
      group.members.add(member);
      groupOf.set(member, group);
    }
    for (const reason of [...reasons, ...(b?.reasons ?? [])]) group.reasons.add(reason);
  }
  return [...new Set(groupOf.values())].map(({ members, reasons }) => ({ members: [...members].sort((a, b) => a - b), reasons: [...reasons] })).sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}
