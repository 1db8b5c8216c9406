import type { MoneySum } from '../../../../shared/domain/needs/totals';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useBoard } from '../data/board-context';
import { DifferentialTotal } from './DifferentialTotal';
import { PaybackTotal } from './PaybackTotal';
import { StripEntry } from './StripEntry';
import styles from './TotalsStrip.module.css';

/** What the pains cost and what the benefits are worth, per year; one-offs and what is only assumed stand apart. */
export function TotalsStrip() {
  const t = useTexts();
  const { needs } = useBoard();
  const { pain, benefit } = needs.totals;
  return (
    <dl className={styles.strip} aria-label={t('needs.totals.label')}>
      <Total label={t('needs.totals.pain')} sum={pain} testId="total-pain" />
      <Total label={t('needs.totals.benefit')} sum={benefit} testId="total-benefit" />
      <PaybackTotal />
      <DifferentialTotal />
    </dl>
  );
}

function Total({ label, sum, testId }: { label: string; sum: MoneySum; testId: string }) {
  const t = useTexts();
  const format = useFormat();
  const { needs } = useBoard();
  const money = (amount: string): string => format.roundMoney(amount, needs.deal.currency);
  // Where all is known equally well, the amount above need not be said again.
  const parts = [
    sum.once === null ? null : t('needs.totals.once', { amount: money(sum.once) }),
    sum.low === null || sum.high === null ? null : t('needs.totals.range', { low: money(sum.low), high: money(sum.high) }),
    sum.monthly === 0 ? null : t('needs.totals.monthly', { count: sum.monthly }),
    sum.known === null ? null : sum.assumed === null ? t('needs.totals.allKnown') : t('needs.totals.known', { amount: money(sum.known) }),
    sum.assumed === null ? null : sum.known === null ? t('needs.totals.allAssumed') : t('needs.totals.assumed', { amount: money(sum.assumed) }),
    sum.unvalued === 0 ? null : t('needs.totals.unvalued', { count: sum.unvalued }),
  ].filter((part) => part !== null);
  return (
    <StripEntry
      label={label}
      testId={testId}
      isUnknown={sum.total === null}
      amount={sum.total === null ? t('needs.totals.unknown') : money(sum.total)}
      parts={parts}
    />
  );
}
