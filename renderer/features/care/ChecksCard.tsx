import { Plus, Smile, Trash2 } from 'lucide-react';
import type { Deal } from '../../../shared/domain/deal/deal';
import type { CareCheck } from '../../../shared/domain/order-care/care-check';
import { DecimalInput } from '../../fields/DecimalInput';
import { RecordField } from '../../fields/RecordField';
import { RecordTextField } from '../../fields/RecordTextField';
import { useUndoToast } from '../../fields/undo-toast';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { newRecord } from '../../stores/new-record';
import { useToday } from '../../stores/today';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { Card } from '../../ui/card/Card';
import { DateInput } from '../../ui/date-input/DateInput';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { FieldGroup } from '../../ui/field/FieldGroup';
import styles from './CarePage.module.css';

const STEP = 'care.steps.editCheck';

/** How satisfied the customer is, and what they complain about. */
export function ChecksCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const today = useToday();
  const workbench = useWorkbench();
  const all = useTable('careCheck');
  const checks = [...all.values()].filter(({ dealId }) => dealId === deal.id).sort((a, b) => (a.heldOn === b.heldOn ? (a.id < b.id ? 1 : -1) : a.heldOn < b.heldOn ? 1 : -1));
  const add = (kind: CareCheck['kind']): void =>
    workbench.change('care.steps.addCheck', (edit) =>
      edit.add({ type: 'careCheck', ...newRecord(), accountId: deal.accountId, dealId: deal.id, kind, heldOn: today, person: '', score: kind === 'satisfaction' ? 8 : null, text: '', settledOn: null }),
    );
  const buttons = (
    <div className={styles.buttons}>
      <Button size="small" icon={Plus} onClick={() => add('satisfaction')}>
        {t('care.checks.addSatisfaction')}
      </Button>
      <Button size="small" icon={Plus} onClick={() => add('complaint')}>
        {t('care.checks.addComplaint')}
      </Button>
    </div>
  );
  return (
    <Card title={t('care.checks.title')}>
      {checks.length === 0 ? (
        <EmptyState size="small" level={3} icon={Smile} title={t('care.checks.none')} why={t('care.checks.noneWhy')} actions={buttons} />
      ) : (
        <>
          <ul className={styles.rows}>
            {checks.map((check) => (
              <CheckRow key={check.id} check={check} />
            ))}
          </ul>
          {buttons}
        </>
      )}
    </Card>
  );
}

function CheckRow({ check }: { check: CareCheck }) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const set = (fields: Partial<Pick<CareCheck, 'heldOn' | 'score' | 'settledOn'>>): void => workbench.change(STEP, (edit) => edit.update(check, fields));
  return (
    <li className={styles.entry} data-testid="care-check">
      <div className={styles.fields}>
        <span className={styles.title}>{t(`care.checks.${check.kind}`)}</span>
        <FieldGroup columns minColumn={130}>
          <RecordField record={check} field="heldOn" label={t('care.checks.heldOn')}>
            <DateInput
              max={today}
              value={check.heldOn}
              onCommit={(heldOn) => {
                if (heldOn !== null) set({ heldOn });
              }}
              incompleteMessage={t('common.incompleteDay')}
            />
          </RecordField>
          <RecordTextField record={check} field="person" label={t('care.checks.person')} step={STEP} />
          {check.kind === 'satisfaction' ? (
            <RecordField record={check} field="score" label={t('care.checks.score')}>
              <DecimalInput min={0} max={10} value={String(check.score ?? 0)} onCommit={(score) => set({ score: Math.round(Number(score ?? '0')) })} />
            </RecordField>
          ) : (
            <RecordField record={check} field="settledOn" label={t('care.checks.settledOn')}>
              <DateInput value={check.settledOn} onCommit={(settledOn) => set({ settledOn })} incompleteMessage={t('common.incompleteDay')} />
            </RecordField>
          )}
        </FieldGroup>
        <RecordTextField record={check} field="text" aboutPeople label={t('care.checks.text')} step={STEP} />
      </div>
      <IconButton
        icon={Trash2}
        size="small"
        label={t('care.checks.remove', { day: format.day(check.heldOn) })}
        onClick={() => {
          workbench.change('care.steps.removeCheck', (edit) => edit.remove(check));
          sayDone(t('care.checks.removed'));
        }}
      />
    </li>
  );
}
