import type { Deal } from '../../../shared/domain/deal/deal';
import type { Day } from '../../../shared/domain/schema/values';
import { nextStepOf } from '../../../shared/domain/deal/next-step';
import { newActivity } from '../../stores/new-activity';
import type { Workbench } from '../../stores/workbench';

/**
 * Writes the subject of a deal's next step. The first letter makes the step when there is none; emptying it takes a
 * step away that says nothing else. The typing of one visit to the field is one step to undo.
 */
export function setStepSubject(workbench: Workbench, deal: Deal, subject: string): void {
  workbench.change(
    'deals.steps.nextStep',
    (edit, tables) => {
      const step = nextStepOf(tables.activity.values(), deal.id);
      if (step === undefined) {
        if (subject !== '') edit.add(newActivity({ accountId: deal.accountId, dealId: deal.id }, 'next-step', { subject }));
      } else if (subject === '' && step.kind === 'next-step' && step.dueOn === null && step.note === '') {
        edit.remove(step);
      } else {
        edit.update(step, { subject });
      }
    },
    `${deal.id}.next-step`,
  );
}

/** Sets the day a deal's next step is due; makes the step when there is none. */
export function setStepDue(workbench: Workbench, deal: Deal, dueOn: Day | null): void {
  workbench.change(
    'deals.steps.nextStepDue',
    (edit, tables) => {
      const step = nextStepOf(tables.activity.values(), deal.id);
      if (step !== undefined) edit.update(step, { dueOn });
      else if (dueOn !== null) edit.add(newActivity({ accountId: deal.accountId, dealId: deal.id }, 'next-step', { dueOn }));
    },
    `${deal.id}.next-step-due`,
  );
}
