import { alternativeYearly } from '../../../../shared/domain/needs/differential';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useBoard } from '../data/board-context';
import type { Comparison } from '../data/differential';
import styles from './AlternativePanel.module.css';
import { outcomeSentence } from './outcome-words';

/** Offer and alternative side by side, what is paid once and what comes every year apart, and how it ends. */
export function ComparisonTable({ comparison: { alternative, price, worth, difference } }: { comparison: Comparison }) {
  const t = useTexts();
  const format = useFormat();
  const { needs } = useBoard();
  const money = (amount: string | null): string =>
    amount === null ? t('needs.alternative.unknown') : format.roundMoney(amount, needs.deal.currency);
  const rows = {
    once: [price?.amount ?? null, alternative.onceCost ?? (alternative.kind === 'nothing' ? '0' : null), difference.once],
    yearly: [worth.yearlyValue, alternativeYearly(alternative), difference.yearly],
  } as const;
  return (
    <>
      <table className={styles.table} data-testid="comparison">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('needs.alternative.columns.ours')}</th>
            <th scope="col">{t('needs.alternative.columns.theirs')}</th>
            <th scope="col">{t('needs.alternative.columns.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {(['once', 'yearly'] as const).map((row) => (
            <tr key={row}>
              <th scope="row">{t(`needs.alternative.rows.${row}`)}</th>
              {rows[row].map((amount, column) => (
                <td key={column}>{money(amount)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className={styles.outcome} data-testid="comparison-outcome">
        {outcomeSentence(t, difference)}
      </p>
      {worth.onceValue === null ? null : <p className={styles.why}>{t('needs.alternative.onceOff', { amount: money(worth.onceValue) })}</p>}
    </>
  );
}
