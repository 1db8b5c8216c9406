import { Plus, Target, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { GOAL_STATES, isGoalOverdue, type AccountGoal } from '../../../../shared/domain/key-account/account-goal';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import { useCommands } from '../../../app/commands/command-context';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { newRecord } from '../../../stores/new-record';
import { useToday } from '../../../stores/today';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { DateInput } from '../../../ui/date-input/DateInput';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Select } from '../../../ui/select/Select';
import { OwnerSelect } from './OwnerSelect';
import type { PlannedAccount } from './use-planned-account';
import styles from './PlanPage.module.css';

const STEP = 'accountPlan.steps.editGoal';
const ADD_SHORTCUT = { key: 'n' };

/** What we want to reach at the account. */
export function GoalsCard({ of: { account } }: { of: PlannedAccount }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const all = useTable('accountGoal');
  const goals = useMemo(() => inOrder([...all.values()].filter(({ accountId }) => accountId === account.id)), [all, account.id]);
  const add = useMemo(
    () => () =>
      workbench.change('accountPlan.steps.addGoal', (edit, tables) => {
        const orderKey = keyAtEnd([...tables.accountGoal.values()].filter(({ accountId }) => accountId === account.id));
        edit.add({ type: 'accountGoal', ...newRecord(), accountId: account.id, orderKey, text: '', measure: '', target: '', dueOn: null, state: 'open', ownerId: null, isShared: false });
      }),
    [workbench, account.id],
  );
  useCommands(useMemo(() => [{ id: 'account-plan.add-goal', label: t('accountPlan.commands.addGoal'), group: t('accountPlan.commands.group'), shortcut: ADD_SHORTCUT, run: add }], [t, add]));
  const button = (
    <Button size="small" icon={Plus} onClick={add}>
      {t('accountPlan.goals.add')}
    </Button>
  );
  return (
    <Card title={t('accountPlan.goals.title')} description={t('accountPlan.goals.description')} actions={goals.length === 0 ? null : button}>
      {goals.length === 0 ? (
        <EmptyState size="small" level={3} icon={Target} title={t('accountPlan.goals.none')} why={t('accountPlan.goals.noneWhy')} actions={button} />
      ) : (
        <ul className={styles.rows}>
          {goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function GoalRow({ goal }: { goal: AccountGoal }) {
  const t = useTexts();
  const today = useToday();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const set = (fields: Partial<Pick<AccountGoal, 'dueOn' | 'state' | 'isShared'>>): void => workbench.change(STEP, (edit) => edit.update(goal, fields));
  return (
    <li className={styles.entry} data-testid="goal">
      <div className={styles.fields}>
        <RecordTextField record={goal} field="text" label={t('accountPlan.goals.text')} placeholder={t('accountPlan.goals.textPlaceholder')} step={STEP} />
        <FieldGroup columns minColumn={150}>
          <RecordTextField record={goal} field="measure" label={t('accountPlan.goals.measure')} placeholder={t('accountPlan.goals.measurePlaceholder')} step={STEP} />
          <RecordTextField record={goal} field="target" label={t('accountPlan.goals.target')} placeholder={t('accountPlan.goals.targetPlaceholder')} step={STEP} />
          <RecordField record={goal} field="dueOn" label={t('accountPlan.goals.dueOn')}>
            <DateInput value={goal.dueOn} onCommit={(dueOn) => set({ dueOn })} incompleteMessage={t('common.incompleteDay')} />
          </RecordField>
          <RecordField record={goal} field="state" label={t('accountPlan.goals.state')}>
            <Select value={goal.state} onValueChange={(state) => set({ state })} options={GOAL_STATES.map((value) => ({ value, label: t(`accountPlan.goals.states.${value}`) }))} />
          </RecordField>
          <RecordField record={goal} field="ownerId" label={t('accountPlan.goals.owner')}>
            <OwnerSelect goal={goal} />
          </RecordField>
        </FieldGroup>
        <div className={styles.line}>
          <RecordOpinions record={goal} only={['isShared', 'orderKey']} />
          <Checkbox checked={goal.isShared} onCheckedChange={(checked) => set({ isShared: checked })} label={t('accountPlan.shared')} />
          {isGoalOverdue(goal, today) ? <Badge tone="red">{t('accountPlan.goals.overdue')}</Badge> : null}
        </div>
      </div>
      <IconButton
        icon={Trash2}
        size="small"
        label={t('accountPlan.goals.remove', { name: goal.text.trim() || t('accountPlan.goals.unnamed') })}
        onClick={() => {
          workbench.change('accountPlan.steps.removeGoal', (edit) => edit.remove(goal));
          sayDone(t('accountPlan.goals.removed'));
        }}
      />
    </li>
  );
}
