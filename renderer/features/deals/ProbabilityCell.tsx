import { isClosed } from '../../../shared/domain/deal/deal';
import type { DealRow } from '../../../shared/domain/deal/deal-row';
import { DecimalInput } from '../../fields/DecimalInput';
import { FieldOpinions } from '../../fields/opinions/FieldOpinions';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import styles from './ProbabilityCell.module.css';

/** The likelihood of winning. The stage's usual value is muted; an own one is entered over it. */
export function ProbabilityCell({ row: { deal, probability } }: { row: DealRow }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  if (isClosed(deal)) return format.percent(String(probability));
  const isOwn = deal.probability !== null;
  return (
    <span className={styles.cell} data-own={isOwn || undefined} title={t(isOwn ? 'deals.ownProbability' : 'deals.usualProbability')}>
      <DecimalInput
        optional
        size="small"
        variant="bare"
        min={0}
        max={100}
        suffix="%"
        aria-label={t('deals.probabilityOf', { name: deal.name })}
        value={String(probability)}
        onCommit={(percent) =>
          workbench.change('deals.steps.probability', (edit) => edit.update(deal, { probability: percent === null ? null : Math.round(Number(percent)) }))
        }
      />
      <FieldOpinions record={deal} field="probability" label={t('deals.columns.probability')} look="icon" />
    </span>
  );
}
