import '../../../shared/i18n/parts/offer';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Deal } from '../../../shared/domain/deal/deal';
import type { Offer } from '../../../shared/domain/offer/offer';
import { OfferViews } from '../../fields/OfferViews';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useAddressedOffer } from '../../stores/addressed-offer';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import styles from './OfferBar.module.css';
import page from './OfferPage.module.css';
import { OfferSwitcher } from './OfferSwitcher';

type Props = { current: 'versions' | 'trace'; children: (offer: Offer, deal: Deal) => ReactNode };

/** A page about one of a deal's offers beside its editor, with the way between them. */
export function OfferSubpage({ current, children }: Props) {
  const t = useTexts();
  const navigate = useNavigate();
  const { dealId, deal, offers, offer, choose } = useAddressedOffer();
  if (deal === undefined) return null;
  if (offer === undefined) {
    return (
      <EmptyState
        icon={FileText}
        title={t('offer.empty.title')}
        why={t('offer.empty.why')}
        actions={<Button onClick={() => void navigate(places.deal(dealId, 'offer'))}>{t('offer.empty.open')}</Button>}
      />
    );
  }
  return (
    <div className={page.page}>
      <div className={styles.bar}>
        <OfferViews dealId={dealId} offerId={offer.id} current={current} />
        <OfferSwitcher offers={offers} offer={offer} onChoose={choose} />
      </div>
      {children(offer, deal)}
    </div>
  );
}
