import { useState } from 'react';
import { addDays } from '../../../../shared/domain/calendar/day-arithmetic';
import type { PriceList } from '../../../../shared/domain/catalogue/price-list';
import type { Day, DecimalText } from '../../../../shared/domain/schema/values';
import { DecimalInput } from '../../../fields/DecimalInput';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { DateInput } from '../../../ui/date-input/DateInput';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Field } from '../../../ui/field/Field';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { TextInput } from '../../../ui/text-input/TextInput';
import type { CatalogueChanges } from '../catalogue-changes';

type Props = { list: PriceList; changes: CatalogueChanges; onClose: () => void };

/** Next year's list from this year's: a name, a percentage and a first day. */
export function CopyListDialog({ list, changes, onClose }: Props) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const sayDone = useUndoToast();
  const start = list.validUntil === null ? `${Number(today.slice(0, 4)) + 1}-01-01` : addDays(list.validUntil, 1);
  const [name, setName] = useState(t('catalogue.lists.newName', { year: start.slice(0, 4) }));
  const [percent, setPercent] = useState<DecimalText>('0');
  const [validFrom, setValidFrom] = useState<Day | null>(start);
  const [endsOld, setEndsOld] = useState(list.validUntil === null);

  const copy = (): void => {
    const count = changes.copyList(list, { name: name.trim(), percent, validFrom, endsOld });
    onClose();
    sayDone(t('catalogue.lists.copied', { name: name.trim(), number: format.number(String(count)) }));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="small"
      title={t('catalogue.lists.copyTitle', { name: list.name.trim() === '' ? t('catalogue.lists.unnamed') : list.name })}
      closeLabel={t('common.actions.cancel')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" onClick={copy}>
            {t('catalogue.lists.copyAction')}
          </Button>
        </>
      }
    >
      <FieldGroup>
        <Field label={t('catalogue.lists.copyName')}>
          <TextInput value={name} onValueChange={setName} maxLength={500} />
        </Field>
        <FieldGroup columns minColumn={150}>
          <Field label={t('catalogue.lists.copyPercent')} hint={t('catalogue.lists.copyPercentHint')}>
            <DecimalInput min={-100} max={1000} value={percent} onCommit={(value) => setPercent(value ?? '0')} />
          </Field>
          <Field label={t('catalogue.lists.copyFrom')}>
            <DateInput value={validFrom} onCommit={setValidFrom} incompleteMessage={t('common.incompleteDay')} />
          </Field>
        </FieldGroup>
        <Checkbox checked={endsOld} onCheckedChange={setEndsOld} label={t('catalogue.lists.copyEnds')} disabled={validFrom === null} />
      </FieldGroup>
    </Dialog>
  );
}
