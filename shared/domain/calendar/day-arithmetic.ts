import { Temporal } from 'temporal-polyfill';
import type { Day } from '../schema/values';

/** The day so many days later, or earlier for a negative count. Days have no hours, so a change of clocks cannot move it. */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}
