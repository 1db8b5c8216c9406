import { useState } from 'react';
import { Link } from 'react-router';
import type { MatrixCell } from '../../../../shared/domain/key-account/white-space';
import { CELL_STATES, type CellState } from '../../../../shared/domain/key-account/white-space-cell';
import type { Currency } from '../../../../shared/domain/schema/values';
import { DecimalInput } from '../../../fields/DecimalInput';
import { AboutPeople } from '../../../fields/people-lint/AboutPeople';
import { RecordField } from '../../../fields/RecordField';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import { STATE_ICONS } from './state-icons';
import { useChangeCell } from './use-change-cell';
import styles from './CellDialog.module.css';

type Props = { cell: MatrixCell; currency: Currency; title: string; onState: (state: CellState) => void; onClose: () => void };

/** What is said of a unit and an offering, and the deals that speak of them. */
export function CellDialog({ cell, currency, title, onState, onClose }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const deals = useTable('deal');
  const said = useTable('whiteSpaceCell');
  const changeCell = useChangeCell();
  const record = [...said.values()].find(({ accountId, productId }) => accountId === cell.unitId && productId === cell.productId);
  const noteBefore = record?.note ?? '';
  const [note, setNote] = useState(noteBefore);
  const close = (): void => {
    if (note !== noteBefore) changeCell(cell, { note });
    workbench.endStep();
    onClose();
  };
  const state = t(`keyAccounts.matrix.states.${cell.state}`);
  return (
    <Dialog
      open
      size="small"
      title={title}
      closeLabel={t('common.actions.close')}
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <div className={styles.fields}>
        {cell.isToldByDeals ? (
          <p>{t('keyAccounts.matrix.cell.byDeals', { state })}</p>
        ) : (
          <RecordField record={record} field="state" label={t('keyAccounts.matrix.cell.state')}>
            <Select value={cell.state} onValueChange={onState} options={CELL_STATES.map((value) => ({ value, label: t(`keyAccounts.matrix.states.${value}`), icon: STATE_ICONS[value] }))} />
          </RecordField>
        )}
        <RecordField record={record} field="potential" label={t('keyAccounts.matrix.cell.potential', { currency })}>
          <DecimalInput optional money min={0} value={cell.potential} onCommit={(potential) => changeCell(cell, { potential })} />
        </RecordField>
        <RecordField record={record} field="note" label={t('keyAccounts.matrix.cell.note')}>
          <TextInput value={note} onValueChange={setNote} />
          <AboutPeople text={note} />
        </RecordField>
        {cell.dealIds.length === 0 ? null : (
          <nav aria-label={t('keyAccounts.matrix.cell.deals')}>
            <ul className={styles.deals}>
              {cell.dealIds.map((id) => (
                <li key={id}>
                  <Link to={places.deal(id)}>{deals.get(id)?.name || t('deals.strip.unnamed')}</Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </Dialog>
  );
}
