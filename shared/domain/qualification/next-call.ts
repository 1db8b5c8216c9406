import { addDays } from '../calendar/day-arithmetic';
import type { ActivityKind, CallOutcome } from '../deal/activity';
import type { Day } from '../schema/values';

/** Days until one usually comes back to a company, by how the call went. */
const DAYS: Readonly<Record<CallOutcome, number>> = { 'not-reached': 1, reached: 14, interested: 7, appointment: 7, declined: 180 };

/** What usually follows a call: a next call on a day, or a visit after an appointment was made. The user may change both. */
export function usualNext(outcome: CallOutcome, today: Day): { kind: ActivityKind; dueOn: Day } {
  return { kind: outcome === 'appointment' ? 'visit' : 'call', dueOn: addDays(today, DAYS[outcome]) };
}
