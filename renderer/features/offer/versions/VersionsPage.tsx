import '../../../../shared/i18n/parts/offer-versions';
import { History } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { OfferSubpage } from '../OfferSubpage';
import { useVersions } from './use-versions';
import { VersionComparison } from './VersionComparison';
import { VersionList } from './VersionList';
import styles from './VersionsPage.module.css';

/** The versions of an offer: what was released when, and what each says that an earlier one did not. */
export function VersionsPage() {
  return <OfferSubpage current="versions">{(offer) => <Versions key={offer.id} offer={offer} />}</OfferSubpage>;
}

function Versions({ offer }: { offer: Offer }) {
  const t = useTexts();
  const navigate = useNavigate();
  const versions = useVersions(offer);
  const [chosen, setChosen] = useState<number | null>(null);
  const version = versions.find(({ number }) => number === chosen) ?? versions[0];
  if (version === undefined || versions.every(({ record }) => record === null)) {
    return (
      <EmptyState
        icon={History}
        title={t('offerVersions.none')}
        why={t('offerVersions.noneWhy')}
        actions={<Button onClick={() => void navigate(`${places.deal(offer.dealId, 'offer')}?offer=${offer.id}`)}>{t('offerVersions.noneAction')}</Button>}
      />
    );
  }
  return (
    <div className={styles.columns}>
      <VersionList offer={offer} versions={versions} chosen={version.number} onChoose={setChosen} />
      <VersionComparison key={version.number} version={version} earlier={versions.filter(({ number }) => number < version.number)} />
    </div>
  );
}
