import '../../../shared/i18n/parts/negotiation';
import { EyeOff, Handshake } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Deal } from '../../../shared/domain/deal/deal';
import type { Offer } from '../../../shared/domain/offer/offer';
import { OfferViews } from '../../fields/OfferViews';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useAddressedOffer } from '../../stores/addressed-offer';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Icon } from '../../ui/icon/Icon';
import { Select } from '../../ui/select/Select';
import { AlternativesCard } from './AlternativesCard';
import { ClosePlanCard } from './close-plan/ClosePlanCard';
import { LimitsCard } from './LimitsCard';
import { createNegotiationChanges } from './negotiation-changes';
import { RoundsSection } from './rounds/RoundsSection';
import { StandingCard } from './StandingCard';
import { useNegotiation } from './use-negotiation';
import styles from './NegotiationPage.module.css';

/** The negotiation of one of a deal's offers. The deal's page around it has loaded the deal. */
export function NegotiationPage() {
  const t = useTexts();
  const navigate = useNavigate();
  const { dealId, deal, offers, offer, choose } = useAddressedOffer();
  if (deal === undefined) return null;
  if (offer === undefined) {
    return (
      <EmptyState
        icon={Handshake}
        title={t('negotiation.noOffer.title')}
        why={t('negotiation.noOffer.why')}
        actions={
          <Button variant="primary" onClick={() => void navigate(places.deal(dealId, 'offer'))}>
            {t('negotiation.noOffer.action')}
          </Button>
        }
      />
    );
  }
  const name = ({ number, title }: Offer): string => [number.trim(), title.trim()].filter((part) => part !== '').join(' · ');
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <OfferViews dealId={dealId} offerId={offer.id} current="negotiation" />
        {offers.length < 2 ? null : (
          <Select
            aria-label={t('negotiation.of')}
            size="small"
            className={styles.switcher}
            value={offer.id}
            onValueChange={choose}
            options={offers.map((entry) => ({ value: entry.id, label: name(entry) }))}
          />
        )}
        <p className={styles.internal}>
          <Icon as={EyeOff} size={14} />
          {t('negotiation.internal')}
        </p>
      </div>
      <Content key={offer.id} offer={offer} deal={deal} />
    </div>
  );
}

function Content({ offer, deal }: { offer: Offer; deal: Deal }) {
  const workbench = useWorkbench();
  const state = useNegotiation(offer);
  const { id, accountId, dealId } = offer;
  const changes = useMemo(() => createNegotiationChanges(workbench, { id, accountId, dealId }), [workbench, id, accountId, dealId]);
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <RoundsSection state={state} changes={changes} />
        <ClosePlanCard deal={deal} />
      </div>
      <aside className={styles.aside}>
        <StandingCard state={state} />
        <LimitsCard state={state} changes={changes} />
        <AlternativesCard state={state} changes={changes} />
      </aside>
    </div>
  );
}
