import type { Day } from '../schema/values';
import { allOf, anyOf, conditionTest, rememberingFold, type CompanyFacts, type Condition, type Truth } from './condition';
import type { MarketSegment, SegmentJoin } from './market-segment';

type Grouped = Condition & { group: number };

/**
 * Whether a company belongs to a segment; `unknown` where its record leaves open what decides. A segment without
 * criteria has no members.
 */
export function belongsTo(joins: SegmentJoin, criteria: readonly Grouped[], facts: CompanyFacts): Truth {
  return membershipTest(joins, criteria)(facts);
}

/** The criteria of a segment made ready for many companies. */
function membershipTest(joins: SegmentJoin, criteria: readonly Grouped[], fold?: (text: string) => string): (facts: CompanyFacts) => Truth {
  if (criteria.length === 0) return () => 'no';
  const groups = new Map<number, ((facts: CompanyFacts) => Truth)[]>();
  for (const criterion of criteria) {
    const tests = groups.get(criterion.group) ?? [];
    tests.push(conditionTest(criterion, fold));
    groups.set(criterion.group, tests);
  }
  const [inside, outside] = joins === 'all' ? [anyOf, allOf] : [allOf, anyOf];
  return (facts) => outside([...groups.values()].map((tests) => inside(tests.map((test) => test(facts)))));
}

/** Who belongs to a segment, and of whom too little is known to say. */
export type Members<T> = { members: T[]; open: T[] };

/** The members of a segment among companies. */
export function membersOf<T extends CompanyFacts>(joins: SegmentJoin, criteria: readonly Grouped[], companies: Iterable<T>): Members<T> {
  const test = membershipTest(joins, criteria, rememberingFold());
  const found: Members<T> = { members: [], open: [] };
  for (const company of companies) {
    const truth = test(company);
    if (truth === 'yes') found.members.push(company);
    else if (truth === 'unknown') found.open.push(company);
  }
  return found;
}

/** The ids of the segments a company belongs to, in the segments' order. */
export type SegmentsOf = (company: CompanyFacts) => readonly string[];

/**
 * Finds the segments of companies. What it found of a company it keeps as long as the company's record stays the same, so
 * that a change to one of ten thousand asks for one alone.
 */
export function segmentFinder(segments: readonly Pick<MarketSegment, 'id' | 'joins'>[], criteria: readonly (Grouped & { segmentId: string })[]): SegmentsOf {
  const fold = rememberingFold();
  const tests = segments.map(({ id, joins }) => ({ id, test: membershipTest(joins, criteria.filter(({ segmentId }) => segmentId === id), fold) }));
  const known = new WeakMap<CompanyFacts, readonly string[]>();
  return (company) => {
    const found = known.get(company) ?? tests.filter(({ test }) => test(company) === 'yes').map(({ id }) => id);
    known.set(company, found);
    return found;
  };
}

/** Whether nothing is planned for a segment: it has no next action, or one without a day, or its day has passed. */
export function isWhiteSpot({ nextAction, nextActionOn }: Pick<MarketSegment, 'nextAction' | 'nextActionOn'>, today: Day): boolean {
  return nextAction.trim() === '' || nextActionOn === null || nextActionOn < today;
}
