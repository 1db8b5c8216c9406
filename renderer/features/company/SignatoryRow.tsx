import { Ellipsis } from 'lucide-react';
import { useMemo } from 'react';
import { SIGNING_POWERS, type Signatory, type SigningPower } from '../../../shared/domain/workspace/signatory';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../fields/record-text';
import { rowMenu } from '../../fields/row-menu';
import { useUndoToast } from '../../fields/undo-toast';
import { useTexts } from '../../i18n/texts';
import { createRowChanges } from '../../stores/row-changes';
import { useWorkbench } from '../../stores/workbench-context';
import { IconButton } from '../../ui/button/IconButton';
import { Menu } from '../../ui/menu/Menu';
import { Select } from '../../ui/select/Select';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './SignatoriesCard.module.css';

export const SIGNATORY_COLUMNS = ['authority', 'name', 'function', 'phone', 'email'] as const;
const POWERS = Object.keys(SIGNING_POWERS) as SigningPower[];
const STEPS = { edit: 'company.steps.editSignatory', move: 'company.steps.moveSignatory' } as const;

type Props = { signatory: Signatory; rows: readonly Signatory[]; place: number };

/** Somebody who signs: how, who, and how to reach them. */
export function SignatoryRow({ signatory, rows, place }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const changes = useMemo(() => createRowChanges(workbench, 'signatory', STEPS), [workbench]);
  const label = (column: (typeof SIGNATORY_COLUMNS)[number]): string =>
    t('company.signatories.cell', { column: t(`company.signatories.columns.${column}`), number: place + 1 });
  const name = signatory.name.trim() === '' ? t('company.signatories.unnamed', { number: place + 1 }) : signatory.name;
  const power = POWERS.find((one) => SIGNING_POWERS[one] === signatory.authority);

  return (
    <li className={styles.row}>
      <Select<string>
        size="small"
        aria-label={label('authority')}
        value={power ?? signatory.authority}
        onValueChange={(next) => changes.update(signatory.id, { authority: SIGNING_POWERS[next as SigningPower] })}
        options={[
          ...POWERS.map((value) => ({ value, label: t(`company.signatories.authorities.${value}`), hint: t(`company.signatories.authorityHints.${value}`) })),
          ...(power === undefined ? [{ value: signatory.authority, label: signatory.authority, disabled: true }] : []),
        ]}
      />
      <Cell signatory={signatory} field="name" label={label('name')} />
      <Cell signatory={signatory} field="function" label={label('function')} />
      <Cell signatory={signatory} field="phone" label={label('phone')} />
      <Cell signatory={signatory} field="email" label={label('email')} />
      <Menu
        align="end"
        trigger={<IconButton icon={Ellipsis} size="small" label={t('company.signatories.more', { name })} />}
        entries={rowMenu(t, {
          place,
          count: rows.length,
          onMove: (next) => changes.move(rows, signatory.id, next),
          onRemove: () => {
            workbench.change('company.steps.removeSignatory', (edit) => edit.remove(signatory));
            sayDone(t('company.signatories.removed'));
          },
        })}
      />
      <RecordOpinions record={signatory} />
    </li>
  );
}

function Cell({ signatory, field, label }: { signatory: Signatory; field: 'name' | 'function' | 'phone' | 'email'; label: string }) {
  const text = useRecordText(signatory, field, STEPS.edit);
  return <TextInput {...text} size="small" aria-label={label} maxLength={500} />;
}
