import { Factory, Plus, Trash2 } from 'lucide-react';
import type { Deal } from '../../../shared/domain/deal/deal';
import { contractEnds } from '../../../shared/domain/order-care/contract-ends';
import type { Installation } from '../../../shared/domain/order-care/installation';
import { RecordField } from '../../fields/RecordField';
import { RecordTextField } from '../../fields/RecordTextField';
import { useUndoToast } from '../../fields/undo-toast';
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

const STEP = 'care.steps.editMachine';

/** The machines this deal brought to the customer. */
export function InstalledBaseCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const all = useTable('installation');
  const machines = [...all.values()].filter(({ dealId }) => dealId === deal.id).sort((a, b) => (a.id < b.id ? -1 : 1));
  const add = (
    <Button
      size="small"
      icon={Plus}
      onClick={() =>
        workbench.change('care.steps.addMachine', (edit) =>
          edit.add({ type: 'installation', ...newRecord(), accountId: deal.accountId, dealId: deal.id, productId: null, name: deal.name, serial: '', place: '', installedOn: null, contractEndsOn: null, note: '' }),
        )
      }
    >
      {t('care.base.add')}
    </Button>
  );
  return (
    <Card title={t('care.base.title')} actions={machines.length === 0 ? null : add}>
      {machines.length === 0 ? (
        <EmptyState size="small" level={3} icon={Factory} title={t('care.base.none')} why={t('care.base.noneWhy')} actions={add} />
      ) : (
        <ul className={styles.rows}>
          {machines.map((machine) => (
            <MachineRow key={machine.id} machine={machine} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function MachineRow({ machine }: { machine: Installation }) {
  const t = useTexts();
  const today = useToday();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const endsSoon = contractEnds([machine], [], today).length > 0;
  const set = (fields: Partial<Pick<Installation, 'installedOn' | 'contractEndsOn'>>): void => workbench.change(STEP, (edit) => edit.update(machine, fields));
  return (
    <li className={styles.entry} data-testid="machine">
      <FieldGroup columns minColumn={150}>
        <RecordTextField record={machine} field="name" label={t('care.base.name')} step={STEP} />
        <RecordTextField record={machine} field="serial" label={t('care.base.serial')} step={STEP} />
        <RecordTextField record={machine} field="place" label={t('care.base.place')} step={STEP} />
        <RecordField record={machine} field="installedOn" label={t('care.base.installedOn')}>
          <DateInput value={machine.installedOn} onCommit={(installedOn) => set({ installedOn })} incompleteMessage={t('common.incompleteDay')} />
        </RecordField>
        <RecordField record={machine} field="contractEndsOn" label={t('care.base.contractEndsOn')} hint={endsSoon ? t('care.base.ends') : ''}>
          <DateInput value={machine.contractEndsOn} onCommit={(contractEndsOn) => set({ contractEndsOn })} incompleteMessage={t('common.incompleteDay')} />
        </RecordField>
      </FieldGroup>
      <IconButton
        icon={Trash2}
        size="small"
        label={t('care.base.remove', { name: machine.name })}
        onClick={() => {
          workbench.change('care.steps.removeMachine', (edit) => edit.remove(machine));
          sayDone(t('care.base.removed'));
        }}
      />
    </li>
  );
}
