import clsx from 'clsx';
import { Link } from 'react-router';
import { useTexts } from '../i18n/texts';
import { places } from '../navigation/places';
import styles from './OfferViews.module.css';

type Props = { dealId: string; offerId: string; current: 'offer' | 'negotiation' };

/** The way between an offer and its negotiation, the same on both pages. */
export function OfferViews({ dealId, offerId, current }: Props) {
  const t = useTexts();
  const views = [
    { view: 'offer', to: `${places.deal(dealId, 'offer')}?offer=${offerId}` },
    { view: 'negotiation', to: places.negotiation(dealId, offerId) },
  ] as const;
  return (
    <nav className={styles.views} aria-label={t('deals.offerViews.label')}>
      {views.map(({ view, to }) => (
        <Link key={view} to={to} className={clsx(styles.view, view === current && styles.current)} aria-current={view === current ? 'page' : undefined}>
          {t(`deals.offerViews.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
