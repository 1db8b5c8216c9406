import '../../../shared/i18n/parts/privacy';
import { useTexts } from '../../i18n/texts';
import { useLoaded } from '../../stores/use-loaded';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { DueCard } from './DueCard';
import { PersonCard } from './PersonCard';
import styles from './PrivacyPage.module.css';
import { RetentionCard } from './RetentionCard';

/** What the people at customers may ask of whoever keeps their data, and how long it is kept. */
export function PrivacyPage() {
  const t = useTexts();
  const loaded = useLoaded({ kind: 'retention' });
  return (
    <div className={styles.page}>
      <PageHeader title={t('privacy.title')} description={t('privacy.intro')} />
      <div className={styles.content}>
        <PersonCard />
        {loaded.state === 'loading' ? null : <RetentionCard />}
        <DueCard />
      </div>
    </div>
  );
}
