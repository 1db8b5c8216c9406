import '../../../shared/i18n/parts/offer';
import { FileText, Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useCommands } from '../../app/commands/command-context';
import { useTexts } from '../../i18n/texts';
import { useAddressedOffer } from '../../stores/addressed-offer';
import { useLoaded } from '../../stores/use-loaded';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { useNewOffer } from './new-offer';
import { OfferBar } from './OfferBar';
import { OfferEditor } from './OfferEditor';
import styles from './OfferPage.module.css';
import { StatusBar } from './status/StatusBar';

/**
 * The offers of a deal: what convinces the customer, what it costs, and the Word letter that says so. The deal's page
 * around it has loaded the deal.
 */
export function OfferPage() {
  const t = useTexts();
  // Terms, text modules and numbering; the offer shows without waiting for them.
  useLoaded({ kind: 'company' });
  const { deal, offers, offer, choose } = useAddressedOffer();
  const makeOffer = useNewOffer(deal);

  const create = useCallback(() => {
    const id = makeOffer();
    if (id !== null) choose(id);
  }, [makeOffer, choose]);

  useCommands(
    useMemo(
      () => [{ id: 'offer.create', label: t('offer.bar.create'), group: t('offer.commands.group'), icon: Plus, run: create }],
      [t, create],
    ),
  );

  if (deal === undefined) return null;
  if (offer === undefined) {
    return (
      <EmptyState
        icon={FileText}
        title={t('offer.empty.title')}
        why={t('offer.empty.why')}
        actions={
          <Button variant="primary" icon={Plus} onClick={create}>
            {t('offer.empty.create')}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.page}>
      <OfferBar offers={offers} offer={offer} onChoose={choose} onCreate={create} />
      <StatusBar offer={offer} deal={deal} onConfirmed={choose} />
      <OfferEditor key={offer.id} offer={offer} deal={deal} />
    </div>
  );
}
