import { Temporal } from 'temporal-polyfill';
import type { Day, Instant } from '../schema/values';

/**
 * The last millisecond of a calendar day where the user is: what happened on that day happened until then. Days
 * on which clocks change are shorter or longer.
 * @param timeZone IANA name, e.g. `Europe/Berlin`
 */
export function lastInstantOf(day: Day, timeZone: string): Instant {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds - 1).toISOString();
}
