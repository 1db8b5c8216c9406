import type { Condition } from '../../../../shared/domain/identification/condition';
import type { ProfileCriterion } from '../../../../shared/domain/identification/ideal-profile';
import type { ProposedCriterion } from '../../../../shared/domain/identification/learn-profile';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import type { TextKey } from '../../../../shared/i18n/translator';
import { newRecord } from '../../../stores/new-record';
import { createRowChanges, type RowChanges } from '../../../stores/row-changes';
import type { Workbench } from '../../../stores/workbench';

/** Everything that changes the ideal customer profile. Each call is one step to undo. */
export type ProfileChanges = RowChanges<'profileCriterion'> & {
  /** Answers the id of the new criterion. */
  add(): string;
  /** Takes over what the user's own deals say. */
  accept(proposal: ProposedCriterion): void;
  updateCondition(id: string, condition: Partial<Condition>): void;
  remove(criterion: ProfileCriterion): void;
};

/** Changes to the profile of a workbench. */
export function createProfileChanges(workbench: Workbench): ProfileChanges {
  const rows = createRowChanges(workbench, 'profileCriterion', { edit: 'identification.steps.editCriterion', move: 'identification.steps.moveCriterion' });
  const add = (step: TextKey, rating: number, { field, values, from, to }: Condition): string => {
    const record = newRecord();
    workbench.change(step, (edit, tables) => {
      edit.add({ type: 'profileCriterion', ...record, name: '', rating, field, values: [...values], from, to, orderKey: keyAtEnd([...tables.profileCriterion.values()]) });
    });
    return record.id;
  };
  return {
    ...rows,
    add: () => add('identification.steps.addCriterion', 3, { field: 'industry', values: [], from: null, to: null }),
    accept(proposal) {
      add('identification.steps.accept', proposal.rating, proposal);
    },
    updateCondition(id, { values, ...condition }) {
      rows.update(id, values === undefined ? condition : { ...condition, values: [...values] });
    },
    remove(criterion) {
      workbench.change('identification.steps.removeCriterion', (edit) => edit.remove(criterion));
    },
  };
}
