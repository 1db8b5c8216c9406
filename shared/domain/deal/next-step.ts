import { compareDue } from '../calendar/due-group';
import type { Activity } from './activity';

/** The order in which next steps come: due first, undated last, the older one first among equals. */
export function compareSteps(a: Activity, b: Activity): number {
  const byDue = compareDue(a.dueOn, b.dueOn);
  if (byDue !== 0) return byDue;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isOpenStep(activity: Activity): boolean {
  return activity.kind === 'next-step' && activity.doneOn === null;
}

/** The next step of a deal: the open one that is due first. */
export function nextStepOf(activities: Iterable<Activity>, dealId: string): Activity | undefined {
  let first: Activity | undefined;
  for (const activity of activities) {
    if (activity.dealId !== dealId || !isOpenStep(activity)) continue;
    if (first === undefined || compareSteps(activity, first) < 0) first = activity;
  }
  return first;
}

/** The next step of every deal that has one, by the deal's id. */
export function nextStepsByDeal(activities: Iterable<Activity>): ReadonlyMap<string, Activity> {
  const steps = new Map<string, Activity>();
  for (const activity of activities) {
    if (activity.dealId === null || !isOpenStep(activity)) continue;
    const known = steps.get(activity.dealId);
    if (known === undefined || compareSteps(activity, known) < 0) steps.set(activity.dealId, activity);
  }
  return steps;
}
