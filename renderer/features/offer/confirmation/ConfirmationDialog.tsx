import { FileCheck2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { alternativeSets } from '../../../../shared/domain/offer/alternatives';
import type { LineItem } from '../../../../shared/domain/offer/line-item';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { orderedItems, type OrderChoice } from '../../../../shared/domain/offer/order-confirmation';
import { positionNumbers } from '../../../../shared/domain/offer/position-numbers';
import { offerTotals } from '../../../../shared/domain/offer/totals';
import type { Day } from '../../../../shared/domain/schema/values';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { DateInput } from '../../../ui/date-input/DateInput';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Field } from '../../../ui/field/Field';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useToasts } from '../../../ui/toast/toast-context';
import { useLineItems, useSurcharges } from '../offer-records';
import styles from './ConfirmationDialog.module.css';
import { useConfirmation } from './use-confirmation';

type Props = { offer: Offer; onClose: () => void; onMade: (offerId: string) => void };

/** What of a won offer was ordered: one of each set of alternatives, and the options. */
export function ConfirmationDialog({ offer, onClose, onMade }: Props) {
  const t = useTexts();
  const format = useFormat();
  const toasts = useToasts();
  const confirm = useConfirmation(offer);
  const lineItems = useLineItems(offer.id);
  const surcharges = useSurcharges(offer.id);
  const sets = useMemo(() => alternativeSets(lineItems), [lineItems]);
  const options = useMemo(() => lineItems.filter(({ kind }) => kind === 'optional'), [lineItems]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [optionIds, setOptionIds] = useState<ReadonlySet<string>>(() => new Set(options.filter(({ selected }) => selected).map(({ id }) => id)));
  const [order, setOrder] = useState('');
  const [orderedOn, setOrderedOn] = useState<Day | null>(null);
  const name = useNames(lineItems);

  const choice: OrderChoice = { chosen, optionIds };
  const net = offerTotals(offer, orderedItems(lineItems, choice), surcharges).net;

  function make() {
    const id = confirm(choice, { customerOrder: order.trim(), customerOrderOn: orderedOn });
    onClose();
    toasts.show({ tone: 'success', title: t('offerRelease.confirmation.done') });
    onMade(id);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('offerRelease.confirmation.title')}
      description={t('offerRelease.confirmation.description')}
      closeLabel={t('common.actions.cancel')}
      footerStart={
        <span className={styles.sum}>
          {t('offerRelease.confirmation.sum')} <strong data-testid="ordered-net">{format.money(net, offer.currency)}</strong>
        </span>
      }
      footer={
        <>
          <Button onClick={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" icon={FileCheck2} onClick={make}>
            {t('offerRelease.confirmation.create')}
          </Button>
        </>
      }
    >
      <FieldGroup>
        <FieldGroup columns minColumn={160}>
          <Field label={t('offerRelease.confirmation.order')}>
            <TextInput value={order} onValueChange={setOrder} maxLength={500} />
          </Field>
          <Field label={t('offerRelease.confirmation.orderedOn')}>
            <DateInput value={orderedOn} onCommit={setOrderedOn} incompleteMessage={t('common.incompleteDay')} />
          </Field>
        </FieldGroup>
        {sets.length === 0 ? null : (
          <FieldGroup title={t('offerRelease.confirmation.alternatives')}>
            {sets.map(({ base, alternatives }) => (
              <Select
                key={base.id}
                aria-label={name(base)}
                value={chosen.get(base.id) ?? base.id}
                onValueChange={(id) => setChosen(new Map([...chosen, [base.id, id]]))}
                options={[base, ...alternatives].map((item) => ({ value: item.id, label: name(item) }))}
              />
            ))}
          </FieldGroup>
        )}
        {options.length === 0 ? null : (
          <FieldGroup title={t('offerRelease.confirmation.options')}>
            {options.map((item) => (
              <Checkbox
                key={item.id}
                label={name(item)}
                checked={optionIds.has(item.id)}
                onCheckedChange={(isTaken) => setOptionIds(new Set(isTaken ? [...optionIds, item.id] : [...optionIds].filter((id) => id !== item.id)))}
              />
            ))}
          </FieldGroup>
        )}
      </FieldGroup>
    </Dialog>
  );
}

/** Calls a position by its number and text. */
function useNames(lineItems: readonly LineItem[]): (item: LineItem) => string {
  const t = useTexts();
  return useMemo(() => {
    const numbers = positionNumbers(lineItems);
    const byId = new Map(lineItems.map(({ id }, index) => [id, numbers[index] ?? '']));
    return ({ id, text }) => t('offerRelease.confirmation.position', { number: byId.get(id) ?? '', text: text.trim() });
  }, [t, lineItems]);
}
