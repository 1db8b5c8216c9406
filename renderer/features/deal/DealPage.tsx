import { SearchX } from 'lucide-react';
import { Outlet, useNavigate, useParams } from 'react-router';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useLoaded } from '../../stores/use-loaded';
import { useRecord } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Skeleton } from '../../ui/skeleton/Skeleton';
import { DealStrip } from './DealStrip';
import { DealTabs } from './DealTabs';
import styles from './DealPage.module.css';

/** The frame of one deal: what is always in sight on top, the stage that is open below. */
export function DealPage() {
  const { dealId = '' } = useParams();
  return <DealFrame key={dealId} dealId={dealId} />;
}

function DealFrame({ dealId }: { dealId: string }) {
  const t = useTexts();
  const navigate = useNavigate();
  const loaded = useLoaded({ kind: 'deal', dealId });
  const deal = useRecord('deal', dealId);
  if (loaded.state === 'loading') return <Skeleton label={t('common.loading')} height={320} className={styles.loading} />;
  if (loaded.state === 'failed') {
    return (
      <Banner
        tone="error"
        title={t('deals.failed')}
        className={styles.failed}
        actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}
      >
        {errorText(t, loaded.error)}
      </Banner>
    );
  }
  if (deal === undefined) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('deals.missing.title')}
        why={t('deals.missing.why')}
        actions={<Button onClick={() => void navigate(places.deals)}>{t('deals.missing.back')}</Button>}
      />
    );
  }
  return (
    <div className={styles.page}>
      <header className={styles.frame} aria-label={t('deals.strip.label')}>
        <DealStrip deal={deal} />
        <DealTabs deal={deal} />
      </header>
      <div className={styles.stage}>
        <Outlet />
      </div>
    </div>
  );
}
