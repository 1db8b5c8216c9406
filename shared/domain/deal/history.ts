import { compareSteps } from './next-step';
import type { Activity } from './activity';

/** An account's or deal's activities: what is open in the order it is due, and what was done, latest first. */
export function activityHistory(activities: Iterable<Activity>): { open: Activity[]; done: Activity[] } {
  const all = [...activities];
  return {
    open: all.filter(({ doneOn }) => doneOn === null).sort(compareSteps),
    done: all
      .filter(({ doneOn }) => doneOn !== null)
      .sort((a, b) => (a.doneOn === b.doneOn ? (a.id < b.id ? 1 : -1) : (a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1)),
  };
}
