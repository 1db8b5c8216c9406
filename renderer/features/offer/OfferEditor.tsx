import { FileOutput } from 'lucide-react';
import { useMemo } from 'react';
import type { Deal } from '../../../shared/domain/deal/deal';
import type { Offer } from '../../../shared/domain/offer/offer';
import { offerTotals } from '../../../shared/domain/offer/totals';
import { useCommands } from '../../app/commands/command-context';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/button/Button';
import { ArgumentSection } from './argument/ArgumentSection';
import { DocumentDiscount } from './DocumentDiscount';
import { PositionsSection } from './items/PositionsSection';
import styles from './OfferEditor.module.css';
import { OfferHead } from './OfferHead';
import { OfferTexts } from './OfferTexts';
import { useLineItems, useSurcharges } from './offer-records';
import { TotalsCard } from './TotalsCard';
import { useExport } from './use-export';

/** One offer: the document on the left, what it adds up to on the right. */
export function OfferEditor({ offer, deal }: { offer: Offer; deal: Deal }) {
  const t = useTexts();
  const lineItems = useLineItems(offer.id);
  const surcharges = useSurcharges(offer.id);
  const { discountKind, discountValue } = offer;
  const totals = useMemo(
    () => offerTotals({ discountKind, discountValue }, lineItems, surcharges),
    [discountKind, discountValue, lineItems, surcharges],
  );
  const { busy, run } = useExport(offer);

  useCommands(
    useMemo(
      () => [{ id: 'offer.export', label: t('offer.export.action'), group: t('offer.commands.group'), icon: FileOutput, run }],
      [t, run],
    ),
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
          <Button variant="primary" icon={FileOutput} busy={busy} onClick={run} className={styles.export}>
            {t('offer.export.action')}
          </Button>
        </TotalsCard>
      </aside>
    </div>
  );
}
