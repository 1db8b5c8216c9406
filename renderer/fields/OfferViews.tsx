import { useTexts } from '../i18n/texts';
import { places } from '../navigation/places';
import { PageViews } from './PageViews';

type Props = { dealId: string; offerId: string; current: 'offer' | 'negotiation' };

/** The way between an offer and its negotiation, the same on both pages. */
export function OfferViews({ dealId, offerId, current }: Props) {
  const t = useTexts();
  return (
    <PageViews
      label={t('deals.offerViews.label')}
      current={current}
      views={[
        { view: 'offer', to: `${places.deal(dealId, 'offer')}?offer=${offerId}`, label: t('deals.offerViews.offer') },
        { view: 'negotiation', to: places.negotiation(dealId, offerId), label: t('deals.offerViews.negotiation') },
      ]}
    />
  );
}
