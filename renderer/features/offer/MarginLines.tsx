import type { OfferMargin } from '../../../shared/domain/offer/margin';
import type { Currency } from '../../../shared/domain/schema/values';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import styles from './MarginLines.module.css';
import card from './TotalsCard.module.css';

/** What the offer costs us and what it leaves. Only for us. */
export function MarginLines({ margin, currency }: { margin: OfferMargin | null; currency: Currency }) {
  const t = useTexts();
  const format = useFormat();
  if (margin === null) return <p className={styles.note}>{t('offer.internal.noCost')}</p>;
  return (
    <>
      <dl className={card.sums}>
        <div className={card.sum}>
          <dt>{t('offer.internal.cost')}</dt>
          <dd data-testid="total-cost">{format.money(margin.cost, currency)}</dd>
        </div>
        <div className={card.sum} data-negative={margin.margin.startsWith('-') || undefined}>
          <dt>{t(margin.unknown === 0 ? 'offer.internal.margin' : 'offer.internal.marginAtMost')}</dt>
          <dd data-testid="total-margin">
            {format.money(margin.margin, currency)}
            {margin.percent === null ? null : <span className={styles.percent}>{format.percent(margin.percent)}</span>}
          </dd>
        </div>
      </dl>
      {margin.unknown === 0 ? null : <p className={styles.note}>{t('offer.internal.unknown', { count: margin.unknown })}</p>}
    </>
  );
}
