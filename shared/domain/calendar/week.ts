import { Temporal } from 'temporal-polyfill';
import type { Day } from '../schema/values';
import { addDays } from './day-arithmetic';

/** Day of the week after ISO 8601: Monday is 1, Sunday is 7. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The Sunday that ends the week of a day; weeks start on Monday (ISO 8601). */
export function lastDayOfWeek(day: Day): Day {
  return addDays(day, 7 - weekday(day));
}
