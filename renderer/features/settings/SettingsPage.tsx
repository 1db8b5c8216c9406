import { useTexts } from '../../i18n/texts';
import { useLoaded } from '../../stores/use-loaded';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { About } from './About';
import { BackupSettings } from './BackupSettings';
import { CompanySettings } from './CompanySettings';
import { CoverageRulesLink } from './CoverageRulesLink';
import { KeyboardHints } from './KeyboardHints';
import { LookSettings } from './LookSettings';
import { OwnNameSettings } from './OwnNameSettings';
import styles from './SettingsPage.module.css';

/** What belongs to the user, their company and this laptop. Everything saves as one types. */
export function SettingsPage() {
  const t = useTexts();
  const loaded = useLoaded({ kind: 'overview' });
  return (
    <div className={styles.page}>
      <PageHeader title={t('settings.title')} />
      <div className={styles.content}>
        <div className={styles.main}>{loaded.state === 'loading' ? null : <CompanySettings />}</div>
        <div className={styles.side}>
          {loaded.state === 'loading' ? null : <OwnNameSettings />}
          <LookSettings />
          {loaded.state === 'loading' ? null : <CoverageRulesLink />}
          <BackupSettings />
          <KeyboardHints />
          <About />
        </div>
      </div>
    </div>
  );
}
