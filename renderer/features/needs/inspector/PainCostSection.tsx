import { Calculator } from 'lucide-react';
import type { Changes } from '../../../../shared/document/edit';
import { COST_SPANS, type Pain } from '../../../../shared/domain/needs/pain';
import { painCost } from '../../../../shared/domain/needs/pain-cost';
import { currencySign } from '../../../../shared/i18n/format';
import { DecimalInput } from '../../../fields/DecimalInput';
import { useFormat } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { Field } from '../../../ui/field/Field';
import { PanelSection } from '../../../ui/panel/Panel';
import { Segmented } from '../../../ui/segmented/Segmented';
import { useBoard } from '../data/board-context';
import styles from './PainCostSection.module.css';

/** The calculator behind a pain's cost; its result is taken over by hand, and a one-off never becomes a yearly cost. */
export function PainCostSection({ pain, onChange }: { pain: Pain; onChange: (changes: Changes<Pain>) => void }) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const { needs } = useBoard();
  const cost = painCost(pain);
  const sign = currencySign(needs.deal.currency, language);
  const result = cost === null ? t('needs.cost.missing') : t(`needs.cost.result.${cost.span}`, { amount: format.money(cost.amount, needs.deal.currency) });
  return (
    <PanelSection title={t('needs.cost.title')}>
      <Segmented
        size="small"
        stretch
        aria-label={t('needs.cost.span')}
        value={pain.costSpan}
        options={COST_SPANS.map((value) => ({ value, label: t(`needs.cost.spans.${value}`) }))}
        onValueChange={(costSpan) => onChange({ costSpan })}
      />
      <div className={styles.factors}>
        <Field label={t('needs.cost.occurrences')}>
          <DecimalInput optional min={0} max={1_000_000_000} value={pain.costOccurrences} onCommit={(costOccurrences) => onChange({ costOccurrences })} />
        </Field>
        <Field label={t('needs.cost.hours')}>
          <DecimalInput optional min={0} max={1_000_000} value={pain.costHours} onCommit={(costHours) => onChange({ costHours })} />
        </Field>
        <Field label={t('needs.cost.rate')}>
          <DecimalInput optional min={0} max={1_000_000_000} value={pain.costRate} onCommit={(costRate) => onChange({ costRate })} suffix={sign} />
        </Field>
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
