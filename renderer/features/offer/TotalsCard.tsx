import { Eye, EyeOff } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { Deal } from '../../../shared/domain/deal/deal';
import { arguedBenefits } from '../../../shared/domain/offer/argued-benefits';
import { benefitSum } from '../../../shared/domain/offer/benefit-sum';
import type { OfferMargin } from '../../../shared/domain/offer/margin';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { Surcharge } from '../../../shared/domain/offer/surcharge';
import type { OfferTotals, VatTotal } from '../../../shared/domain/offer/totals';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useVerdicts } from '../../stores/benefit-lints';
import { useDealRecords } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { MarginLines } from './MarginLines';
import { useArguments } from './offer-records';
import styles from './TotalsCard.module.css';

type Props = {
  offer: Offer;
  deal: Deal;
  totals: OfferTotals;
  /** In their order. */
  surcharges: readonly Surcharge[];
  /** `null` while it is hidden or no cost is known. */
  margin: OfferMargin | null;
  isInternal: boolean;
  onInternalChange: (shown: boolean) => void;
  /** What to do with the result. */
  children: ReactNode;
};

/** What the offer adds up to: the same sums as in the list and in the document. */
export function TotalsCard({ offer, deal, totals, surcharges, margin, isInternal, onInternalChange, children }: Props) {
  const t = useTexts();
  const format = useFormat();
  const money = (amount: string): string => format.money(amount, offer.currency);
  const hasDiscount = Number(totals.discount) !== 0;
  const surchargeNets = new Map(totals.surcharges.map(({ surchargeId, net }) => [surchargeId, net]));
  const added = surcharges.filter(({ id }) => Number(surchargeNets.get(id) ?? 0) !== 0);
  const isSummed = hasDiscount || added.length > 0;
  const severalRates = totals.vatTotals.length > 1;
  const benefit = useArguedValue(offer, deal);

  const vatLabel = ({ rate, category }: VatTotal): string =>
    category === 'standard' || category === 'reduced' || category === 'zero'
      ? t('offer.totals.vat', { percent: format.percent(rate) })
      : t('offer.totals.withoutVat');

  return (
    <section className={styles.card} aria-label={t('offer.totals.title')}>
      <dl className={styles.sums}>
        {isSummed ? <Sum label={t('offer.totals.lines')} amount={money(totals.linesNet)} id="total-lines" /> : null}
        {hasDiscount ? (
          <Sum
            label={
              offer.discountKind === 'percent'
                ? t('offer.totals.discountPercent', { percent: format.percent(offer.discountValue) })
                : t('offer.totals.discount')
            }
            amount={money(negated(totals.discount))}
            id="total-discount"
          />
        ) : null}
        {added.map((surcharge) => (
          <Sum
            key={surcharge.id}
            label={surcharge.text.trim() || t('offer.surcharges.unnamed')}
            note={surcharge.kind === 'percent' ? format.percent(surcharge.value) : undefined}
            amount={money(surchargeNets.get(surcharge.id) ?? '0.00')}
            id="total-surcharge"
          />
        ))}
        <Sum label={t('offer.totals.net')} amount={money(totals.net)} id="total-net" ruled={isSummed} />
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
      <div className={styles.internal} data-shown={isInternal || undefined}>
        <Button size="small" variant="quiet" icon={isInternal ? EyeOff : Eye} aria-pressed={isInternal} onClick={() => onInternalChange(!isInternal)}>
          {t('offer.internal.title')}
        </Button>
        {isInternal ? <MarginLines margin={margin} currency={offer.currency} /> : null}
      </div>
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
