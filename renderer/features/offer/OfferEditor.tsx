import { Eye, EyeOff } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { Deal } from '../../../shared/domain/deal/deal';
import { offerMargin } from '../../../shared/domain/offer/margin';
import type { Offer } from '../../../shared/domain/offer/offer';
import { isFrozen } from '../../../shared/domain/offer/offer-status';
import { offerTotals } from '../../../shared/domain/offer/totals';
import { useCommands } from '../../app/commands/command-context';
import { useTexts } from '../../i18n/texts';
import { ArgumentSection } from './argument/ArgumentSection';
import { ExportPanel } from './export/ExportPanel';
import { HandoutSection } from './handout/HandoutSection';
import { PositionsSection } from './items/PositionsSection';
import styles from './OfferEditor.module.css';
import { OfferHead } from './OfferHead';
import { useLineItems, useSurcharges } from './offer-records';
import { SurchargeSection } from './surcharges/SurchargeSection';
import { OfferTexts } from './terms/OfferTexts';
import { TermsSection } from './terms/TermsSection';
import { TotalsCard } from './TotalsCard';

/** Parts that do not follow the positions stay as they are while somebody types there. */
const Head = memo(OfferHead);
const Argument = memo(ArgumentSection);
const Texts = memo(OfferTexts);
const Handout = memo(HandoutSection);
const Export = memo(ExportPanel);

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
  // Hidden again whenever the page opens: the customer may be looking on.
  const [isInternal, setInternal] = useState(false);
  const margin = useMemo(() => (isInternal ? offerMargin(lineItems, totals) : null), [isInternal, lineItems, totals]);
  const frozen = isFrozen(offer);

  useCommands(
    useMemo(
      () => [
        {
          id: 'offer.internal',
          label: t(isInternal ? 'offer.internal.hide' : 'offer.internal.show'),
          group: t('offer.commands.group'),
          icon: isInternal ? EyeOff : Eye,
          run: () => setInternal((shown) => !shown),
        },
      ],
      [t, isInternal],
    ),
  );

  return (
    <div className={styles.editor}>
      <article className={styles.document}>
        <fieldset disabled={frozen} className={styles.part} data-offer-part="head">
          <Head offer={offer} />
        </fieldset>
        {offer.documentKind === 'order-confirmation' ? null : (
          <fieldset disabled={frozen} className={styles.part} data-offer-part="argument">
            <Argument offer={offer} deal={deal} />
          </fieldset>
        )}
        <fieldset disabled={frozen} className={styles.part} data-offer-part="positions">
          <PositionsSection
            offer={offer}
            lineItems={lineItems}
            totals={totals}
            isFrozen={frozen}
            isInternal={isInternal}
          />
        </fieldset>
        <fieldset disabled={frozen} className={styles.part}>
          <SurchargeSection offer={offer} surcharges={surcharges} totals={totals} isFrozen={frozen} />
        </fieldset>
        <fieldset disabled={frozen} className={styles.part}>
          <Texts offer={offer} isFrozen={frozen} />
        </fieldset>
        <fieldset disabled={frozen} className={styles.part}>
          <Handout offer={offer} isFrozen={frozen} />
        </fieldset>
        <fieldset disabled={frozen} className={styles.part} data-offer-part="terms">
          <TermsSection offer={offer} gross={totals.gross} isFrozen={frozen} />
        </fieldset>
      </article>
      <aside className={styles.aside}>
        <TotalsCard offer={offer} deal={deal} totals={totals} surcharges={surcharges} margin={margin} isInternal={isInternal} onInternalChange={setInternal}>
          <Export offer={offer} />
        </TotalsCard>
      </aside>
    </div>
  );
}
