import { addDays } from '../calendar/day-arithmetic';
import type { Day } from '../schema/values';

/** The day something is put off to: so many days after it is due, or after today when that day has passed. */
export function snoozedTo(dueOn: Day | null, days: number, today: Day): Day {
  return addDays(dueOn === null || dueOn < today ? today : dueOn, days);
}
