import type { Activity } from '../../shared/domain/deal/activity';
import type { Day } from '../../shared/domain/schema/values';
import { newActivity } from './new-activity';
import type { Workbench } from './workbench';

/** Whom an activity is about: an account, or one of its deals. */
export type ActivityOwner = { accountId: string; dealId: string | null };

/** Ticks something off on a day. */
export function finishActivity(workbench: Workbench, activity: Activity, day: Day): void {
  workbench.change('today.steps.done', (edit) => edit.update(activity, { doneOn: day }));
}

/** Moves something to another day. */
export function moveActivity(workbench: Workbench, activity: Activity, dueOn: Day): void {
  workbench.change('today.steps.snooze', (edit) => edit.update(activity, { dueOn }));
}

/** Notes something: a next step is due on its day, a visit or call was made on it. */
export function logActivity(
  workbench: Workbench,
  owner: ActivityOwner,
  { kind, subject, note, day }: { kind: Activity['kind']; subject: string; note: string; day: Day | null },
): void {
  const days = kind === 'next-step' ? { dueOn: day } : { doneOn: day };
  workbench.change(kind === 'next-step' ? 'today.steps.add' : 'today.steps.log', (edit) => edit.add(newActivity(owner, kind, { subject, note, ...days })));
}
