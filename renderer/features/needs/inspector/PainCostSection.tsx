import { Calculator } from 'lucide-react';
import type { Changes } from '../../../../shared/document/edit';
import { COST_SPANS } from '../../../../shared/domain/needs/cost-span';
import { COST_KINDS, type Pain } from '../../../../shared/domain/needs/pain';
import { changeCostKind, COST_FACTORS, painCost, type CostFactor } from '../../../../shared/domain/needs/pain-cost';
import type { TextKey } from '../../../../shared/i18n/translator';
import { currencySign } from '../../../../shared/i18n/format';
import { DecimalInput } from '../../../fields/DecimalInput';
import { FieldOpinions } from '../../../fields/opinions/FieldOpinions';
import { RecordField } from '../../../fields/RecordField';
import { useFormat } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { PanelSection } from '../../../ui/panel/Panel';
import { Select } from '../../../ui/select/Select';
import { Segmented } from '../../../ui/segmented/Segmented';
import { useBoard } from '../data/board-context';
import styles from './PainCostSection.module.css';

/** The most of a figure that makes sense. */
const MOST: Readonly<Record<CostFactor, number>> = { costOccurrences: 1_000_000_000, costHours: 1_000_000, costRate: 1_000_000_000 };

/** The calculator behind a pain's cost; its result is taken over by hand, and a one-off never becomes a yearly cost. */
export function PainCostSection({ pain, onChange }: { pain: Pain; onChange: (changes: Changes<Pain>) => void }) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const { needs } = useBoard();
  const cost = painCost(pain);
  const sign = currencySign(needs.deal.currency, language);
  const formula = t(`needs.cost.formulas.${pain.costKind}`);
  const result =
    cost === null
      ? t('needs.cost.missing', { formula })
      : t(`needs.cost.result.${pain.costSpan}`, { formula, amount: format.money(cost.amount, needs.deal.currency) });
  return (
    <PanelSection title={t('needs.cost.title')}>
      <RecordField record={pain} field="costKind" label={t('needs.cost.kind')}>
        <Select
          value={pain.costKind}
          options={COST_KINDS.map((value) => ({ value, label: t(`needs.cost.kinds.${value}`), hint: t(`needs.cost.formulas.${value}`) }))}
          onValueChange={(kind) => onChange(changeCostKind(kind))}
        />
      </RecordField>
      <FieldOpinions record={pain} field="costSpan" label={t('needs.cost.span')} look="named" />
      <Segmented
        size="small"
        stretch
        aria-label={t('needs.cost.span')}
        value={pain.costSpan}
        options={COST_SPANS.map((value) => ({ value, label: t(`needs.cost.spans.${value}`) }))}
        onValueChange={(costSpan) => onChange({ costSpan })}
      />
      <div className={styles.factors}>
        {COST_FACTORS[pain.costKind].map((factor) => (
          <RecordField key={factor} record={pain} field={factor} label={t(`needs.cost.factors.${pain.costKind}.${factor}` as TextKey)}>
            <DecimalInput
              optional
              min={0}
              max={MOST[factor]}
              value={pain[factor]}
              onCommit={(figure) => onChange({ [factor]: figure })}
              suffix={factor === 'costRate' ? sign : undefined}
            />
          </RecordField>
        ))}
      </div>
      <p role="status" data-testid="pain-cost" className={styles.result}>
        {result}
      </p>
      {cost?.span === 'year' && cost.amount.length <= 18 ? (
        <div>
          <Button size="small" icon={Calculator} onClick={() => onChange({ yearlyCost: cost.amount })}>
            {t('needs.cost.take')}
          </Button>
        </div>
      ) : null}
    </PanelSection>
  );
}
