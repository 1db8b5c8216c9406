import type { Changes } from '../../../../shared/document/edit';
import type { Activity } from '../../../../shared/domain/deal/activity';
import type { Deal } from '../../../../shared/domain/deal/deal';
import type { Translate } from '../../../../shared/i18n/translator';
import { newActivity } from '../../../stores/new-activity';
import type { Workbench } from '../../../stores/workbench';

/** Everything that changes the plan to close a deal. Each call is one step to undo. */
export type PlanChanges = {
  add(owner: Activity['closeOwner']): void;
  /** Begins a plan with the steps most sales of capital goods have; days are to be agreed. */
  addUsual(t: Translate, decider: string): void;
  update(id: string, fields: Changes<Activity>): void;
  remove(activity: Activity): void;
};

const USUAL = [
  ['technical', 'customer'],
  ['proof', 'us'],
  ['legal', 'customer'],
  ['budget', 'customer'],
  ['board', 'customer'],
  ['signature', 'customer'],
] as const;

/** Changes to the close plan of a deal. */
export function createPlanChanges(workbench: Workbench, deal: Pick<Deal, 'id' | 'accountId'>): PlanChanges {
  const step = (owner: Activity['closeOwner'], subject: string, person = ''): Activity =>
    newActivity({ accountId: deal.accountId, dealId: deal.id }, 'next-step', { subject, isCloseStep: true, closeOwner: owner, closePerson: person });
  return {
    add(owner) {
      workbench.change('negotiation.steps.addStep', (edit) => edit.add(step(owner, '')));
    },
    addUsual(t, decider) {
      workbench.change('negotiation.steps.addStep', (edit) =>
        edit.add(...USUAL.map(([name, owner]) => step(owner, t(`negotiation.plan.starters.${name}`), name === 'board' ? decider : ''))),
      );
    },
    update(id, fields) {
      workbench.change('negotiation.steps.editStep', (edit, tables) => {
        const activity = tables.activity.get(id);
        if (activity !== undefined) edit.update(activity, fields);
      });
    },
    remove(activity) {
      workbench.change('negotiation.steps.removeStep', (edit) => edit.remove(activity));
    },
  };
}
