import { addDays } from '../calendar/day-arithmetic';
import type { Activity } from '../deal/activity';
import type { Day } from '../schema/values';

/** Two days whose maps are set against each other, the earlier first. */
export type ComparisonDays = { from: Day; to: Day };

/** The days one asks about first, and whether they are those since a visit. */
export type UsualComparison = ComparisonDays & { isSinceVisit: boolean };

/** How far one looks back where nobody has visited. */
const LOOK_BACK_DAYS = 30;

/**
 * The days one asks about first: what has changed since the last visit, or in the last thirty days where no visit is
 * written down. A visit to the account for no particular deal counts, a visit of today itself tells nothing yet.
 */
export function usualComparison(activities: Iterable<Activity>, deal: { id: string; accountId: string }, today: Day): UsualComparison {
  let visit: Day | null = null;
  for (const { accountId, dealId, kind, doneOn } of activities) {
    const isOurs = dealId === null ? accountId === deal.accountId : dealId === deal.id;
    if (isOurs && kind === 'visit' && doneOn !== null && doneOn < today && (visit === null || doneOn > visit)) visit = doneOn;
  }
  return { from: visit ?? addDays(today, -LOOK_BACK_DAYS), to: today, isSinceVisit: visit !== null };
}

/** Two days in their order, whichever was named first; no day lies after today. */
export function daysInOrder({ from, to }: ComparisonDays, today: Day): ComparisonDays {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const notLater = (day: Day): Day => (day > today ? today : day);
  return { from: notLater(first), to: notLater(last) };
}
