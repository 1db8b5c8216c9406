import { errorText } from '../../../../shared/i18n/error-text';
import '../../../../shared/i18n/parts/identification';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../../i18n/texts';
import { useLoaded } from '../../../stores/use-loaded';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Skeleton } from '../../../ui/skeleton/Skeleton';
import { SegmentList } from './SegmentList';
import { SegmentPage } from './SegmentPage';
import styles from '../IdentificationPage.module.css';

/** The market segments; `?segment=` opens one of them. */
export function SegmentsPage() {
  const t = useTexts();
  const loaded = useLoaded({ kind: 'prospects' });
  const [search] = useSearchParams();
  const segmentId = search.get('segment');
  if (loaded.state === 'failed') {
    return (
      <Banner tone="error" title={t('deals.failed')} className={styles.failed} actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}>
        {errorText(t, loaded.error)}
      </Banner>
    );
  }
  if (loaded.state === 'loading') return <Skeleton label={t('common.loading')} height={320} className={styles.loading} />;
  return segmentId === null ? <SegmentList /> : <SegmentPage key={segmentId} segmentId={segmentId} />;
}
