import type { Day } from '../schema/values';
import { allOf, anyOf, conditionHolds, type CompanyFacts, type Condition, type Truth } from './condition';
import type { MarketSegment, SegmentJoin } from './market-segment';

type Grouped = Condition & { group: number };

/**
 * Whether a company belongs to a segment; `unknown` where its record leaves open what decides. A segment without
 * criteria has no members.
 */
export function belongsTo(joins: SegmentJoin, criteria: readonly Grouped[], facts: CompanyFacts): Truth {
  if (criteria.length === 0) return 'no';
  const groups = new Map<number, Truth[]>();
  for (const criterion of criteria) {
    const truths = groups.get(criterion.group) ?? [];
    truths.push(conditionHolds(criterion, facts));
    groups.set(criterion.group, truths);
  }
  const [inside, outside] = joins === 'all' ? [anyOf, allOf] : [allOf, anyOf];
  return outside([...groups.values()].map(inside));
}

/** Who belongs to a segment, and of whom too little is known to say. */
export type Members<T> = { members: T[]; open: T[] };

/** The members of a segment among companies. */
export function membersOf<T extends CompanyFacts>(joins: SegmentJoin, criteria: readonly Grouped[], companies: Iterable<T>): Members<T> {
  const found: Members<T> = { members: [], open: [] };
  for (const company of companies) {
    const truth = belongsTo(joins, criteria, company);
    if (truth === 'yes') found.members.push(company);
    else if (truth === 'unknown') found.open.push(company);
  }
  return found;
}

/** Whether nothing is planned for a segment: it has no next action, or one without a day, or its day has passed. */
export function isWhiteSpot({ nextAction, nextActionOn }: Pick<MarketSegment, 'nextAction' | 'nextActionOn'>, today: Day): boolean {
  return nextAction.trim() === '' || nextActionOn === null || nextActionOn < today;
}
