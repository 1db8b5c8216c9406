import type { AccountGoal } from '../../../../shared/domain/key-account/account-goal';
import { useTexts } from '../../../i18n/texts';
import { useOwnColleague } from '../../../stores/own-colleague';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Select } from '../../../ui/select/Select';

/** Stands for the user before there is a record of them. */
const MYSELF = 'myself';
const STEP = 'accountPlan.steps.editGoal';

/** The own colleague who answers for a goal. */
export function OwnerSelect({ goal }: { goal: AccountGoal }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const own = useOwnColleague();
  const colleagues = useTable('colleague');
  const isListed = own.id !== null && colleagues.has(own.id);
  const set = (value: string | null): void => workbench.change(STEP, (edit, tables) => edit.update(goal, { ownerId: value === MYSELF ? own.ensure(edit, tables) : value }));
  return (
    <Select
      value={goal.ownerId !== null && colleagues.has(goal.ownerId) ? goal.ownerId : null}
      onValueChange={set}
      placeholder={t('accountPlan.goals.nobody')}
      clearLabel={t('accountPlan.goals.nobody')}
      onClear={() => set(null)}
      options={[...(isListed ? [] : [{ value: MYSELF, label: t('accountPlan.goals.me') }]), ...[...colleagues.values()].map(({ id, name }) => ({ value: id, label: name || t('accountPlan.goals.me') }))]}
    />
  );
}
