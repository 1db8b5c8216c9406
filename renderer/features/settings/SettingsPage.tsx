import '../../../shared/i18n/parts/settings';
import { useTexts } from '../../i18n/texts';
import { useLoaded } from '../../stores/use-loaded';
import { useWorkspaceCopy } from '../../stores/use-workspace-copy';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { About } from './About';
import { AutomaticBackupSettings } from './backup/AutomaticBackupSettings';
import { BackupFileSettings } from './backup/BackupFileSettings';
import { BackupSettings } from './backup/BackupSettings';
import { CopyBeside } from './copy/CopyBeside';
import { KeyboardHints } from './KeyboardHints';
import { LookSettings } from './LookSettings';
import { OwnNameSettings } from './OwnNameSettings';
import { PolicySettings } from './PolicySettings';
import { UpdateSettings } from './UpdateSettings';
import styles from './SettingsPage.module.css';
import { SupportSettings } from './SupportSettings';

/** What belongs to the user and this laptop. Everything saves as one types. */
export function SettingsPage() {
  const t = useTexts();
  const { beside, forget } = useWorkspaceCopy();
  const loaded = useLoaded({ kind: 'overview' });
  return (
    <div className={styles.page}>
      <PageHeader title={t('settings.title')} />
      <div className={styles.content}>
        <div className={styles.column}>
          {loaded.state === 'loading' ? null : <OwnNameSettings />}
          <LookSettings />
        </div>
        <div className={styles.column}>
          <AutomaticBackupSettings />
          <BackupFileSettings />
          <BackupSettings />
          {beside?.kind === 'copy' ? <CopyBeside title={t('settings.copy.besideTitle')} copy={beside.copy} onDeleted={forget} /> : null}
          <KeyboardHints />
          <SupportSettings />
          <UpdateSettings />
          <PolicySettings />
          <About />
        </div>
      </div>
    </div>
  );
}
