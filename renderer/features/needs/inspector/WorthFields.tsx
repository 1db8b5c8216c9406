import type { Changes } from '../../../../shared/document/edit';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import { rangeProblem, tellWorth, worthOf } from '../../../../shared/domain/needs/benefit-worth';
import { COST_SPANS } from '../../../../shared/domain/needs/cost-span';
import { perYear } from '../../../../shared/domain/needs/per-year';
import { FieldOpinions } from '../../../fields/opinions/FieldOpinions';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Segmented } from '../../../ui/segmented/Segmented';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { useBoard } from '../data/board-context';
import { MoneyField } from './MoneyField';
import styles from './WorthFields.module.css';

/** What a benefit is worth, in the span it was told in, with the least and the most; says what counts per year. */
export function WorthFields({ benefit, onChange }: { benefit: Benefit; onChange: (changes: Changes<Benefit>) => void }) {
  const t = useTexts();
  const format = useFormat();
  const { needs } = useBoard();
  const worth = worthOf(benefit);
  const { span, amount, low, high } = worth;
  const problem = rangeProblem(worth);
  const money = (value: string): string => format.money(value, needs.deal.currency);
  return (
    <>
      <FieldOpinions record={benefit} field="valueSpan" label={t('needs.worth.span')} look="named" />
      {span === 'year' ? null : <FieldOpinions record={benefit} field="yearlyValue" label={t('needs.worth.amount.year')} look="named" />}
      <Segmented
        size="small"
        stretch
        aria-label={t('needs.worth.span')}
        value={span}
        options={COST_SPANS.map((value) => ({ value, label: t(`needs.worth.spans.${value}`) }))}
        onValueChange={(next) => onChange(tellWorth(next, amount))}
      />
      <MoneyField record={benefit} field={span === 'year' ? 'yearlyValue' : 'valueTold'} label={t(`needs.worth.amount.${span}`)} value={amount} onCommit={(told) => onChange(tellWorth(span, told))} />
      <FieldGroup columns minColumn={110}>
        <MoneyField
          record={benefit}
          field="valueLow"
          label={t('needs.worth.low')}
          value={low}
          error={problem === 'low-above' ? t('needs.worth.lowAbove') : null}
          onCommit={(valueLow) => onChange({ valueLow })}
        />
        <MoneyField
          record={benefit}
          field="valueHigh"
          label={t('needs.worth.high')}
          value={high}
          error={problem === 'high-below' ? t('needs.worth.highBelow') : null}
          onCommit={(valueHigh) => onChange({ valueHigh })}
        />
      </FieldGroup>
      {span === 'year' || amount === null ? null : (
        <p role="status" data-testid="worth-counts" className={styles.counts}>
          {span === 'once'
            ? t('needs.worth.countsOnce', { amount: money(amount) })
            : t('needs.worth.countsMonth', { amount: money(amount), year: money(perYear('month', amount)) })}
        </p>
      )}
    </>
  );
}
