import type { YearlySum } from '../../../../shared/domain/needs/totals';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useBoard } from '../data/board-context';
import { PaybackTotal } from './PaybackTotal';
import styles from './TotalsStrip.module.css';

/** What the pains cost and what the benefits are worth, per year; what is only assumed stands apart. */
export function TotalsStrip() {
  const t = useTexts();
  const { needs } = useBoard();
  const { pain, benefit } = needs.totals;
  return (
    <dl className={styles.strip} aria-label={t('needs.totals.label')}>
      <Total label={t('needs.totals.pain')} sum={pain} testId="total-pain" />
      <Total label={t('needs.totals.benefit')} sum={benefit} testId="total-benefit" />
      <PaybackTotal />
    </dl>
  );
}

function Total({ label, sum, testId }: { label: string; sum: YearlySum; testId: string }) {
  const t = useTexts();
  const format = useFormat();
  const { needs } = useBoard();
  const money = (amount: string): string => format.roundMoney(amount, needs.deal.currency);
  // Where all is known equally well, the amount above need not be said again.
  const parts = [
    sum.known === null ? null : sum.assumed === null ? t('needs.totals.allKnown') : t('needs.totals.known', { amount: money(sum.known) }),
    sum.assumed === null ? null : sum.known === null ? t('needs.totals.allAssumed') : t('needs.totals.assumed', { amount: money(sum.assumed) }),
    sum.unvalued === 0 ? null : t('needs.totals.unvalued', { count: sum.unvalued }),
  ].filter((part) => part !== null);
  return (
    <div className={styles.total} data-testid={testId}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.amount} data-unknown={sum.total === null || undefined}>
        {sum.total === null ? t('needs.totals.unknown') : money(sum.total)}
      </dd>
      {parts.length === 0 ? null : (
        <dd className={styles.parts}>
          {parts.map((part) => (
            <span key={part} className={styles.part}>
              {part}
            </span>
          ))}
        </dd>
      )}
    </div>
  );
}
