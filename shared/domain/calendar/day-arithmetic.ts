import { Temporal } from 'temporal-polyfill';
import type { Day } from '../schema/values';

const DAY_MS = 86_400_000;

/** The day so many days later, or earlier for a negative count. Days have no hours, so a change of clocks cannot move it. */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** The same day so many months later; the last day of a month that is too short for it. */
export function addMonths(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ months: count }).toString();
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  // A day alone is read as UTC, whose days all have 24 hours; ten thousand companies ask at a time, and Temporal takes its time.
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
