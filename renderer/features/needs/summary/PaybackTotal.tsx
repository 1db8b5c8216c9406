import { useMemo } from 'react';
import { mayArgue } from '../../../../shared/domain/needs/may-argue';
import { payback } from '../../../../shared/domain/needs/payback';
import { benefitSum } from '../../../../shared/domain/offer/benefit-sum';
import { newestOfferTotals } from '../../../../shared/domain/offer/newest-offer';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useDealRecords } from '../../../stores/workbench-context';
import { useBoard } from '../data/board-context';
import styles from './TotalsStrip.module.css';

/** When the newest offer has earned back its net sum with what may be argued with; says why where nobody can tell. */
export function PaybackTotal() {
  const t = useTexts();
  const format = useFormat();
  const { needs, lints } = useBoard();
  const offers = useDealRecords('offer', needs.deal.id);
  const items = useDealRecords('lineItem', needs.deal.id);
  const newest = useMemo(() => newestOfferTotals(offers, items), [offers, items]);
  if (newest === null) return null;

  const clean = needs.benefits.filter((benefit) => mayArgue(benefit, lints.get(benefit.id)?.lint.verdict ?? 'unsure'));
  const sum = benefitSum(clean);
  const isOtherCurrency = newest.offer.currency !== needs.deal.currency;
  const isPriced = Number(newest.totals.net) > 0;
  const result = payback(isPriced && !isOtherCurrency ? newest.totals.net : null, sum.valued === 0 ? null : sum.yearlyValue);
  const note = isOtherCurrency
    ? t('needs.totals.paybackCurrency')
    : !isPriced
      ? t('needs.totals.paybackNoOffer')
      : sum.valued === 0
        ? t('needs.totals.paybackNoBenefit')
        : t('needs.totals.paybackOn', { amount: format.roundMoney(newest.totals.net, newest.offer.currency) });
  return (
    <div className={styles.total} data-testid="total-payback">
      <dt className={styles.label}>{t('needs.totals.payback')}</dt>
      <dd className={styles.amount} data-unknown={result.kind === 'unknown' || undefined}>
        {result.kind === 'months'
          ? t('needs.totals.paybackMonths', { count: result.months })
          : t(result.kind === 'never' ? 'needs.totals.paybackNever' : 'needs.totals.unknown')}
      </dd>
      <dd className={styles.parts}>
        <span className={styles.part}>{note}</span>
      </dd>
    </div>
  );
}
