import { ChevronLeft, ChevronRight, Search } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useSession, useSessionState } from '../../stores/session-context';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import { Segmented } from '../../ui/segmented/Segmented';
import { shortcutText } from '../commands/shortcut';
import { useShellDialogs } from './shell-dialogs';
import { SaveStatus } from './SaveStatus';
import { UndoRedo } from './UndoRedo';
import styles from './Header.module.css';

// Loaded where something is shared, and nowhere else.
const SharingStatus = lazy(async () => ({ default: (await import('./SharingStatus')).SharingStatus }));

// Loaded when a backup or a snapshot failed.
const BackupStatus = lazy(async () => ({ default: (await import('./BackupStatus')).BackupStatus }));

/** Search, undo, save state and language, the same on every page. */
export function Header() {
  const t = useTexts();
  const language = useLanguage();
  const session = useSession();
  const isLocked = useSessionState(({ isLanguageLocked }) => isLanguageLocked === true);
  const navigate = useNavigate();
  const { setOpen } = useShellDialogs();
  const isSharing = useSessionState(({ sharing }) => sharing?.isOn === true);
  const isBackupFailing = useSessionState(({ automaticBackup, snapshotFailure }) => snapshotFailure !== null || (automaticBackup?.isOn === true && automaticBackup.failure !== null));
  return (
    <header className={styles.header}>
      <div className={styles.history}>
        <IconButton icon={ChevronLeft} label={t('shell.header.back')} onClick={() => void navigate(-1)} />
        <IconButton icon={ChevronRight} label={t('shell.header.forward')} onClick={() => void navigate(1)} />
        {isSharing && (
          <Suspense fallback={null}>
            <SharingStatus />
          </Suspense>
        )}
        {isBackupFailing && (
          <Suspense fallback={null}>
            <BackupStatus />
          </Suspense>
        )}
      </div>
      <button type="button" className={styles.search} onClick={() => setOpen('palette')}>
        <Icon as={Search} size={15} />
        <span>{t('shell.header.search')}</span>
        <Kbd keys={shortcutText({ key: 'k', mod: true }, language)} />
      </button>
      <div className={styles.end}>
        <SaveStatus />
        <UndoRedo />
        <Segmented
          aria-label={t('shell.header.language')}
          size="small"
          value={language}
          disabled={isLocked}
          onValueChange={(next) => session.set({ language: next })}
          options={[
            { value: 'de', label: 'DE' },
            { value: 'en', label: 'EN' },
          ]}
        />
      </div>
    </header>
  );
}
