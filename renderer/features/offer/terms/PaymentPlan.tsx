import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { paymentPlan } from '../../../../shared/domain/offer/payment-plan';
import { PAYMENT_DUES, type PaymentDue, type PaymentStep } from '../../../../shared/domain/offer/payment-step';
import { USUAL_PLANS } from '../../../../shared/domain/offer/usual-plans';
import type { DecimalText } from '../../../../shared/domain/schema/values';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../../fields/record-text';
import { WholeNumberInput } from '../../../fields/WholeNumberInput';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Chip } from '../../../ui/chip/Chip';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Light } from '../../../ui/light/Light';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import styles from './PaymentPlan.module.css';
import { usePlanChanges, type PlanChanges } from './plan-changes';

/** When which part of the price falls due; the parts add up to the price to the cent. */
export function PaymentPlan({ offer, gross, isFrozen }: { offer: Offer; gross: DecimalText; isFrozen: boolean }) {
  const t = useTexts();
  const format = useFormat();
  const steps = useSteps(offer.id);
  const changes = usePlanChanges(offer);
  const { payments, percent, isWhole } = useMemo(() => paymentPlan(steps, gross), [steps, gross]);

  return (
    <FieldGroup title={t('offerSettings.terms.groups.plan')}>
      {steps.length === 0 ? (
        <p className={styles.none}>{t('offerSettings.terms.plan.none')}</p>
      ) : (
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <Step
              key={step.id}
              step={step}
              number={index + 1}
              amount={format.money(payments[index]?.amount ?? '0.00', offer.currency)}
              changes={changes}
              isFrozen={isFrozen}
            />
          ))}
        </ol>
      )}
      {isFrozen ? null : (
        <div className={styles.foot}>
          {steps.length === 0 ? null : (
            <span role="status" className={styles.sum}>
              <Light
                status={isWhole ? 'green' : 'red'}
                label={isWhole ? t('offerSettings.terms.plan.whole') : t('offerSettings.terms.plan.sum', { percent: format.percent(percent) })}
              />
            </span>
          )}
          <Button size="small" icon={Plus} onClick={changes.add}>
            {t('offerSettings.terms.plan.add')}
          </Button>
          {steps.length > 0 ? null : (
            <span className={styles.usual} role="group" aria-label={t('offerSettings.terms.plan.usual')}>
              {USUAL_PLANS.map((shares) => {
                const plan = shares.map((share) => share.percent).join(' / ');
                return (
                  <Chip key={plan} onClick={() => changes.replace(shares)}>
                    {t('offerSettings.terms.plan.usualPlan', { plan })}
                  </Chip>
                );
              })}
            </span>
          )}
        </div>
      )}
    </FieldGroup>
  );
}

function useSteps(offerId: string): PaymentStep[] {
  const table = useTable('paymentStep');
  return useMemo(() => inOrder([...table.values()].filter((step) => step.offerId === offerId)), [table, offerId]);
}

type StepProps = { step: PaymentStep; number: number; amount: string; changes: PlanChanges; isFrozen: boolean };

function Step({ step, number, amount, changes, isFrozen }: StepProps) {
  const t = useTexts();
  const text = useRecordText(step, 'text', 'offer.steps.plan');
  const label = (column: 'percent' | 'due' | 'text' | 'netDays'): string =>
    t('offerSettings.terms.plan.cell', { column: column === 'text' ? t('offer.terms.stepText') : t(`offerSettings.terms.plan.columns.${column}`), number });
  return (
    <li className={styles.step} data-testid="payment-step">
      <DecimalInput
        size="small"
        aria-label={label('percent')}
        min={0}
        max={100}
        suffix="%"
        value={step.percent}
        onCommit={(value) => {
          if (value !== null) changes.update(step.id, { percent: value });
        }}
      />
      <Select<PaymentDue>
        size="small"
        aria-label={label('due')}
        value={step.due}
        onValueChange={(due) => changes.update(step.id, { due })}
        options={PAYMENT_DUES.map((value) => ({ value, label: t(`offerSettings.terms.plan.dues.${value}`) }))}
      />
      <TextInput {...text} size="small" aria-label={label('text')} placeholder={t('offer.terms.stepText')} maxLength={500} />
      <WholeNumberInput
        size="small"
        aria-label={label('netDays')}
        min={0}
        max={3650}
        placeholder="–"
        suffix={t('offer.terms.days')}
        value={step.netDays}
        onCommit={(netDays) => changes.update(step.id, { netDays })}
      />
      <span className={styles.amount} data-testid="payment-amount">
        {amount}
      </span>
      {isFrozen ? null : (
        <IconButton icon={X} size="small" label={t('offerSettings.terms.plan.remove', { number })} onClick={() => changes.remove(step)} />
      )}
      <RecordOpinions record={step} />
    </li>
  );
}
