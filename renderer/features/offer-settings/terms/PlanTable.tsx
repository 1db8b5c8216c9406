import { Plus, X } from 'lucide-react';
import { paymentPlan } from '../../../../shared/domain/offer/payment-plan';
import { PAYMENT_DUES, type PaymentDue } from '../../../../shared/domain/offer/payment-step';
import { USUAL_PLANS } from '../../../../shared/domain/offer/usual-plans';
import type { TermsPreset, TermsPresetStep } from '../../../../shared/domain/workspace/terms-preset';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../../fields/record-text';
import { WholeNumberInput } from '../../../fields/WholeNumberInput';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Chip } from '../../../ui/chip/Chip';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Light } from '../../../ui/light/Light';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import type { PresetChanges } from './preset-changes';
import styles from './PlanTable.module.css';

const COLUMNS = ['percent', 'due', 'textDe', 'textEn', 'netDays'] as const;

type Props = { preset: TermsPreset; steps: readonly TermsPresetStep[]; changes: PresetChanges };

/** The payment plan, its sum always in sight. */
export function PlanTable({ preset, steps, changes }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { percent, isWhole } = paymentPlan(steps, '0');
  return (
    <FieldGroup title={t('offerSettings.terms.groups.plan')}>
      {steps.length === 0 ? (
        <p className={styles.none}>{t('offerSettings.terms.plan.none')}</p>
      ) : (
        <ol className={styles.steps}>
          <li className={styles.head} aria-hidden>
            {COLUMNS.map((column) => (
              <span key={column}>{t(`offerSettings.terms.plan.columns.${column}`)}</span>
            ))}
          </li>
          {steps.map((step, index) => (
            <StepRow key={step.id} step={step} number={index + 1} changes={changes} />
          ))}
        </ol>
      )}
      <div className={styles.foot}>
        {steps.length === 0 ? null : (
          <span role="status" className={styles.sum}>
            <Light status={isWhole ? 'green' : 'red'} label={isWhole ? t('offerSettings.terms.plan.whole') : t('offerSettings.terms.plan.sum', { percent: format.percent(percent) })} />
          </span>
        )}
        <Button size="small" icon={Plus} onClick={() => changes.addStep(preset.id)}>
          {t('offerSettings.terms.plan.add')}
        </Button>
        <span className={styles.usual} role="group" aria-label={t('offerSettings.terms.plan.usual')}>
          <span className={styles.none}>{t('offerSettings.terms.plan.usual')}</span>
          {USUAL_PLANS.map((shares) => {
            const plan = shares.map((share) => share.percent).join(' / ');
            return (
              <Chip key={plan} onClick={() => changes.setPlan(preset.id, shares)}>
                {t('offerSettings.terms.plan.usualPlan', { plan })}
              </Chip>
            );
          })}
        </span>
      </div>
    </FieldGroup>
  );
}

function StepRow({ step, number, changes }: { step: TermsPresetStep; number: number; changes: PresetChanges }) {
  const t = useTexts();
  const label = (column: (typeof COLUMNS)[number]): string =>
    t('offerSettings.terms.plan.cell', { column: t(`offerSettings.terms.plan.columns.${column}`), number });
  return (
    <li className={styles.step}>
      <DecimalInput
        size="small"
        aria-label={label('percent')}
        min={0}
        max={100}
        value={step.percent}
        onCommit={(value) => {
          if (value !== null) changes.updateStep(step.id, { percent: value });
        }}
      />
      <Select<PaymentDue>
        size="small"
        aria-label={label('due')}
        value={step.due}
        onValueChange={(due) => changes.updateStep(step.id, { due })}
        options={PAYMENT_DUES.map((value) => ({ value, label: t(`offerSettings.terms.plan.dues.${value}`) }))}
      />
      <StepText step={step} field="textDe" label={label('textDe')} />
      <StepText step={step} field="textEn" label={label('textEn')} />
      <WholeNumberInput size="small" aria-label={label('netDays')} min={0} max={3650} placeholder="–" value={step.netDays} onCommit={(netDays) => changes.updateStep(step.id, { netDays })} />
      <IconButton icon={X} size="small" label={t('offerSettings.terms.plan.remove', { number })} onClick={() => changes.removeStep(step)} />
      <RecordOpinions record={step} />
    </li>
  );
}

function StepText({ step, field, label }: { step: TermsPresetStep; field: 'textDe' | 'textEn'; label: string }) {
  const text = useRecordText(step, field, 'offerSettings.steps.plan');
  return <TextInput {...text} size="small" aria-label={label} maxLength={500} />;
}
