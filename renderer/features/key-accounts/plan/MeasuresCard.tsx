import { HeartHandshake, Plus, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { MEASURE_KINDS, type LoyaltyMeasure } from '../../../../shared/domain/key-account/loyalty-measure';
import type { SponsorPair } from '../../../../shared/domain/key-account/sponsor-pair';
import { measureTitle } from '../../../../shared/report/account-plan/measure-title';
import { useCommands } from '../../../app/commands/command-context';
import { DecimalInput } from '../../../fields/DecimalInput';
import { DueDay } from '../../../fields/DueDay';
import { loyaltyDays } from '../../../fields/loyalty-days';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import type { SavedColumn } from '../../../fields/report-table/report-column';
import { SaveTableButton } from '../../../fields/report-table/SaveTableButton';
import { SaveCalendarButton } from '../../../fields/SaveCalendarButton';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { newRecord } from '../../../stores/new-record';
import { useToday } from '../../../stores/today';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { DateInput } from '../../../ui/date-input/DateInput';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Select } from '../../../ui/select/Select';
import type { PlannedAccount } from './use-planned-account';
import styles from './MeasuresCard.module.css';

const STEP = 'accountPlan.steps.editMeasure';
const ADD_SHORTCUT = { key: 'n' };

type Props = { of: PlannedAccount; measures: readonly LoyaltyMeasure[]; pairs: readonly SponsorPair[] };

/** What is done to keep the customer, by when, and what it cost. */
export function MeasuresCard({ of: { account, currency }, measures, pairs }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const persons = useTable('person');
  const add = useMemo(
    () => () =>
      workbench.change('accountPlan.steps.addMeasure', (edit) =>
        edit.add({ type: 'loyaltyMeasure', ...newRecord(), accountId: account.id, kind: 'visit', text: '', dueOn: null, doneOn: null, cost: null, isShared: false }),
      ),
    [workbench, account.id],
  );
  useCommands(useMemo(() => [{ id: 'account-plan.add-measure', label: t('accountPlan.commands.addMeasure'), group: t('accountPlan.commands.group'), shortcut: ADD_SHORTCUT, run: add }], [t, add]));
  const button = (
    <Button size="small" icon={Plus} onClick={add}>
      {t('accountPlan.measures.add')}
    </Button>
  );
  const saved: SavedColumn<LoyaltyMeasure>[] = [
    { header: t('accountPlan.measures.kind'), csv: ({ kind }) => t(`watch.measureKinds.${kind}`) },
    { header: t('accountPlan.measures.text'), csv: ({ text }) => text },
    { header: t('accountPlan.measures.dueOn'), csv: ({ dueOn }) => dueOn },
    { header: t('accountPlan.measures.doneOn'), csv: ({ doneOn }) => doneOn },
    { header: t('accountPlan.measures.cost', { currency }), csv: ({ cost }) => (cost === null ? null : { number: cost }) },
  ];
  const days = () => loyaltyDays(t, { measures, sponsors: pairs, persons, companyOf: () => account.name });
  return (
    <Card
      title={t('accountPlan.measures.title')}
      description={t('accountPlan.measures.description')}
      actions={
        measures.length === 0 ? null : (
          <div className={styles.buttons}>
            <SaveTableButton name={`${t('accountPlan.measures.title')} ${account.name}`} columns={saved} rows={measures} />
            <SaveCalendarButton size="small" name={`${t('accountPlan.measures.title')} ${account.name}`} days={days} />
            {button}
          </div>
        )
      }
    >
      {measures.length === 0 ? (
        <EmptyState size="small" level={3} icon={HeartHandshake} title={t('accountPlan.measures.none')} why={t('accountPlan.measures.noneWhy')} actions={button} />
      ) : (
        <ul className={styles.rows}>
          {measures.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} currency={currency} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function MeasureRow({ measure, currency }: { measure: LoyaltyMeasure; currency: string }) {
  const t = useTexts();
  const today = useToday();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const set = (fields: Partial<Pick<LoyaltyMeasure, 'kind' | 'dueOn' | 'doneOn' | 'cost' | 'isShared'>>): void => workbench.change(STEP, (edit) => edit.update(measure, fields));
  const isOpen = measure.doneOn === null;
  return (
    <li className={styles.row} data-testid="measure">
      <div className={styles.fields}>
        <RecordField record={measure} field="kind" label={t('accountPlan.measures.kind')}>
          <Select value={measure.kind} onValueChange={(kind) => set({ kind })} options={MEASURE_KINDS.map((value) => ({ value, label: t(`watch.measureKinds.${value}`) }))} />
        </RecordField>
        <RecordTextField record={measure} field="text" aboutPeople label={t('accountPlan.measures.text')} placeholder={t('accountPlan.measures.textPlaceholder')} step={STEP} />
        <RecordField record={measure} field="dueOn" label={t('accountPlan.measures.dueOn')}>
          <DateInput value={measure.dueOn} onCommit={(dueOn) => set({ dueOn })} incompleteMessage={t('common.incompleteDay')} />
        </RecordField>
        <RecordField record={measure} field="doneOn" label={t('accountPlan.measures.doneOn')}>
          <DateInput max={today} value={measure.doneOn} onCommit={(doneOn) => set({ doneOn })} incompleteMessage={t('common.incompleteDay')} />
        </RecordField>
        <RecordField record={measure} field="cost" label={t('accountPlan.measures.cost', { currency })}>
          <DecimalInput optional money min={0} value={measure.cost} onCommit={(cost) => set({ cost })} />
        </RecordField>
      </div>
      <IconButton
        icon={Trash2}
        size="small"
        label={t('accountPlan.measures.remove', { name: measureTitle(t, measure) })}
        onClick={() => {
          workbench.change('accountPlan.steps.removeMeasure', (edit) => edit.remove(measure));
          sayDone(t('accountPlan.measures.removed'));
        }}
      />
      <div className={styles.line}>
        <RecordOpinions record={measure} only={['isShared']} />
        <Checkbox checked={measure.isShared} onCheckedChange={(checked) => set({ isShared: checked })} label={t('accountPlan.shared')} />
        {isOpen && measure.dueOn !== null && measure.dueOn <= today ? <DueDay day={measure.dueOn} today={today} /> : null}
      </div>
    </li>
  );
}
