import type { ReactNode } from 'react';
import { errorText } from '../../shared/i18n/error-text';
import { useTexts } from '../i18n/texts';
import type { Loaded } from '../stores/use-loaded';
import { Banner } from '../ui/banner/Banner';
import { Button } from '../ui/button/Button';
import { Skeleton } from '../ui/skeleton/Skeleton';
import styles from './AfterLoading.module.css';

/** Shows what needs records once they are there; until then that they come, or why they do not. */
export function AfterLoading({ loaded, children }: { loaded: Loaded; children: ReactNode }) {
  const t = useTexts();
  if (loaded.state === 'loaded') return children;
  if (loaded.state !== 'failed') return <Skeleton label={t('common.loading')} height={320} className={styles.apart} />;
  return (
    <Banner tone="error" title={t('deals.failed')} className={styles.apart} actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}>
      {errorText(t, loaded.error)}
    </Banner>
  );
}
