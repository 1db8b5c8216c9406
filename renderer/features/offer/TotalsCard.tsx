import { useMemo, type ReactNode } from 'react';
import type { Deal } from '../../../shared/domain/deal/deal';
import { arguedBenefits } from '../../../shared/domain/offer/argued-benefits';
import { benefitSum } from '../../../shared/domain/offer/benefit-sum';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { OfferTotals, VatTotal } from '../../../shared/domain/offer/totals';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useVerdicts } from '../../stores/benefit-lints';
import { useDealRecords } from '../../stores/workbench-context';
import { useArguments } from './offer-records';
import styles from './TotalsCard.module.css';

type Props = {
  offer: Offer;
  deal: Deal;
  totals: OfferTotals;
  /** What to do with the result. */
  children: ReactNode;
};

/** What the offer adds up to: the same sums as in the list and in the document. */
export function TotalsCard({ offer, deal, totals, children }: Props) {
  const t = useTexts();
  const format = useFormat();
  const money = (amount: string): string => format.money(amount, offer.currency);
  const hasDiscount = Number(totals.discount) !== 0;
  const severalRates = totals.vatTotals.length > 1;
  const benefit = useArguedValue(offer, deal);

  const vatLabel = ({ rate, category }: VatTotal): string =>
    category === 'standard' || category === 'reduced' || category === 'zero'
      ? t('offer.totals.vat', { percent: format.percent(rate) })
      : t('offer.totals.withoutVat');

  return (
    <section className={styles.card} aria-label={t('offer.totals.title')}>
      <dl className={styles.sums}>
        {hasDiscount ? (
          <>
            <Sum label={t('offer.totals.lines')} amount={money(totals.linesNet)} id="total-lines" />
            <Sum
              label={
                offer.discountKind === 'percent'
                  ? t('offer.totals.discountPercent', { percent: format.percent(offer.discountValue) })
                  : t('offer.totals.discount')
              }
              amount={money(negated(totals.discount))}
              id="total-discount"
            />
          </>
        ) : null}
        <Sum label={t('offer.totals.net')} amount={money(totals.net)} id="total-net" ruled={hasDiscount} />
        {totals.vatTotals.map((group) => (
          <Sum
            key={`${group.rate} ${group.category}`}
            label={vatLabel(group)}
            note={severalRates ? t('offer.totals.vatOn', { net: money(group.net) }) : undefined}
            amount={money(group.vat)}
            id="total-vat"
          />
        ))}
        <div className={styles.gross}>
          <dt>{t('offer.totals.gross')}</dt>
          <dd data-testid="total-gross">{money(totals.gross)}</dd>
        </div>
      </dl>
      {children}
      {benefit === null ? null : (
        <div className={styles.benefit}>
          <div className={styles.benefitLine}>
            <span>{t('offer.totals.benefit')}</span>
            <strong>{format.roundMoney(benefit, deal.currency)}</strong>
          </div>
          <p>{t('offer.totals.benefitHint')}</p>
        </div>
      )}
    </section>
  );
}

type SumProps = { label: string; note?: string | undefined; amount: string; id: string; ruled?: boolean };

function Sum({ label, note, amount, id, ruled = false }: SumProps) {
  return (
    <div className={styles.sum} data-ruled={ruled || undefined}>
      <dt>
        {label}
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </dt>
      <dd data-testid={id}>{amount}</dd>
    </div>
  );
}

/** Yearly worth of what the offer argues with; `null` when nothing of it is quantified. */
function useArguedValue(offer: Offer, deal: Deal): string | null {
  const args = useArguments(offer.id);
  const benefits = useDealRecords('benefit', deal.id);
  const verdictOf = useVerdicts(benefits);
  return useMemo(() => {
    return benefitSum(arguedBenefits(args, benefits, verdictOf)).yearlyValue;
  }, [args, benefits, verdictOf]);
}

function negated(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}
