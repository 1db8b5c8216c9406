import { compareDue } from '../calendar/due-order';
import type { Activity } from './activity';

/** The order in which next steps come: due first, undated last, the older one first among equals. */
export function compareSteps(a: Activity, b: Activity): number {
  const byDue = compareDue(a.dueOn, b.dueOn);
  if (byDue !== 0) return byDue;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The next step of a deal: what we planned for it and is due first. A call or a visit that is planned is one too; a step
 * the customer takes is not, as waiting for it is no plan.
 */
export function nextStepOf(activities: Iterable<Activity>, dealId: string): Activity | undefined {
  let first: Activity | undefined;
  for (const activity of activities) {
    if (activity.dealId !== dealId || !isOwnStep(activity)) continue;
    if (first === undefined || compareSteps(activity, first) < 0) first = activity;
  }
  return first;
}

/** The next step of every deal that has one, by the deal's id. */
export function nextStepsByDeal(activities: Iterable<Activity>): ReadonlyMap<string, Activity> {
  const steps = new Map<string, Activity>();
  for (const activity of activities) {
    if (activity.dealId === null || !isOwnStep(activity)) continue;
    const known = steps.get(activity.dealId);
    if (known === undefined || compareSteps(activity, known) < 0) steps.set(activity.dealId, activity);
  }
  return steps;
}

function isOwnStep({ doneOn, closeOwner }: Activity): boolean {
  return doneOn === null && closeOwner === 'us';
}
