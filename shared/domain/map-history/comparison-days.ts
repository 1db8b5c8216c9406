import { addDays } from '../calendar/day-arithmetic';
import type { Activity } from '../deal/activity';
import type { Day } from '../schema/values';

/** Two days whose maps are set against each other, the earlier first. */
export type ComparisonDays = { from: Day; to: Day };

/** How far one looks back where nobody has visited. */
const LOOK_BACK_DAYS = 30;

/**
 * The days one asks about first: what has changed since the last visit, or in the last thirty days where no visit is
 * written down. A visit of today itself tells nothing yet.
 */
export function usualComparison(activities: Iterable<Activity>, today: Day): ComparisonDays {
  let from: Day | null = null;
  for (const { kind, doneOn } of activities) {
    if (kind === 'visit' && doneOn !== null && doneOn < today && (from === null || doneOn > from)) from = doneOn;
  }
  return { from: from ?? addDays(today, -LOOK_BACK_DAYS), to: today };
}

/** Two days in their order, whichever was named first; no day lies after today. */
export function daysInOrder({ from, to }: ComparisonDays, today: Day): ComparisonDays {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const notLater = (day: Day): Day => (day > today ? today : day);
  return { from: notLater(first), to: notLater(last) };
}
