import { useTexts } from '../i18n/texts';
import { places } from '../navigation/places';
import { PageViews } from './PageViews';

type Props = { dealId: string; offerId: string; current: 'offer' | 'versions' | 'trace' | 'negotiation' };

/** The way between the pages about an offer, the same on all of them. */
export function OfferViews({ dealId, offerId, current }: Props) {
  const t = useTexts();
  return (
    <PageViews
      label={t('deals.offerViews.label')}
      current={current}
      views={[
        { view: 'offer', to: `${places.deal(dealId, 'offer')}?offer=${offerId}`, label: t('deals.offerViews.offer') },
        { view: 'versions', to: places.offerVersions(dealId, offerId), label: t('deals.offerViews.versions') },
        { view: 'trace', to: places.offerTrace(dealId, offerId), label: t('deals.offerViews.trace') },
        { view: 'negotiation', to: places.negotiation(dealId, offerId), label: t('deals.offerViews.negotiation') },
      ]}
    />
  );
}
