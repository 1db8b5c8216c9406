import type { Day } from '../schema/values';
import type { Activity } from './activity';

type DoneVisit = Activity & { doneOn: Day };

/** The visits made last, latest first, at most so many. */
export function lastVisits(activities: Iterable<Activity>, limit: number): DoneVisit[] {
  return [...activities]
    .filter((activity): activity is DoneVisit => activity.kind === 'visit' && activity.doneOn !== null)
    .sort((a, b) => (a.doneOn === b.doneOn ? (a.id < b.id ? 1 : -1) : a.doneOn < b.doneOn ? 1 : -1))
    .slice(0, limit);
}
