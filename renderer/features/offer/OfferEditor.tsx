import { useMemo } from 'react';
import type { Deal } from '../../../shared/domain/deal/deal';
import type { Offer } from '../../../shared/domain/offer/offer';
import { offerTotals } from '../../../shared/domain/offer/totals';
import { ArgumentSection } from './argument/ArgumentSection';
import { DocumentDiscount } from './DocumentDiscount';
import { ExportPanel } from './export/ExportPanel';
import { PositionsSection } from './items/PositionsSection';
import styles from './OfferEditor.module.css';
import { OfferHead } from './OfferHead';
import { OfferTexts } from './OfferTexts';
import { useLineItems, useSurcharges } from './offer-records';
import { TotalsCard } from './TotalsCard';

/** One offer: the document on the left, what it adds up to on the right. */
export function OfferEditor({ offer, deal }: { offer: Offer; deal: Deal }) {
  const lineItems = useLineItems(offer.id);
  const surcharges = useSurcharges(offer.id);
  const { discountKind, discountValue } = offer;
  const totals = useMemo(
    () => offerTotals({ discountKind, discountValue }, lineItems, surcharges),
    [discountKind, discountValue, lineItems, surcharges],
  );

  return (
    <div className={styles.editor}>
      <article className={styles.document}>
        <OfferHead offer={offer} />
        <ArgumentSection offer={offer} deal={deal} />
        <PositionsSection offer={offer} lineItems={lineItems} lines={totals.lines} />
        <DocumentDiscount offer={offer} />
        <OfferTexts offer={offer} />
      </article>
      <aside className={styles.aside}>
        <TotalsCard offer={offer} deal={deal} totals={totals}>
          <ExportPanel offer={offer} />
        </TotalsCard>
      </aside>
    </div>
  );
}
