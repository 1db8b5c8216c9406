import { ArchiveRestore, HardDriveDownload, History } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSession, useSessionState } from '../../../stores/session-context';
import { openReplacedWorkspace } from '../../../stores/replaced-workspace';
import { useWorkbench } from '../../../stores/workbench-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { BackupListDialog } from './BackupListDialog';
import styles from './BackupSettings.module.css';
import { RestoreBackupDialog } from './RestoreBackupDialog';
import { SaveBackupDialog } from './SaveBackupDialog';

type Open = { dialog: 'save' | 'list' } | { dialog: 'restore'; fileName: string } | null;
type Outcome = { kind: 'done' | 'restored'; text: string } | { kind: 'failed'; title: string; text: string } | null;

/** A backup as one sealed file: saved where the user wants it, and restored from there. */
export function BackupFileSettings() {
  const t = useTexts();
  const api = useApi();
  const session = useSession();
  const workbench = useWorkbench();
  const [open, setOpen] = useState<Open>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const hasFolder = useSessionState(({ automaticBackup }) => (automaticBackup?.folder ?? null) !== null);

  const fail = (error: AppError): void => {
    if (error.code !== 'cancelled') setOutcome({ kind: 'failed', title: t('settings.backupFile.replace.failed'), text: errorText(t, error) });
  };
  /** Everything is on the disk before it is saved as a file or replaced. */
  const start = async (next: () => Promise<void> | void): Promise<void> => {
    setOutcome(null);
    if (await workbench.flush()) await next();
    else setOutcome({ kind: 'failed', title: t('settings.backupFile.failed'), text: t('settings.backup.unsaved') });
  };
  const choose = async (): Promise<void> => {
    const chosen = await api.backups.choose({});
    if (chosen.ok) setOpen({ dialog: 'restore', fileName: chosen.value.fileName });
    else fail(chosen.error);
  };
  const [search, setSearch] = useSearchParams();
  const isOpened = search.get('backup') === 'opened';
  useEffect(() => {
    if (!isOpened) return;
    setSearch({}, { replace: true });
    void workbench.flush().then(async (isSaved) => {
      if (!isSaved) return setOutcome({ kind: 'failed', title: t('settings.backupFile.failed'), text: t('settings.backup.unsaved') });
      const chosen = await api.backups.chooseOpened({});
      if (chosen.ok) setOpen({ dialog: 'restore', fileName: chosen.value.fileName });
    });
  }, [isOpened, setSearch, workbench, api, t]);
  const restore = async (takenBack: string[]): Promise<AppError | null> => {
    const restored = await api.backups.restore({ takenBack });
    if (!restored.ok) return restored.error;
    const opened = await openReplacedWorkspace({ api, session, workbench });
    setOpen(null);
    if (opened.ok) setOutcome({ kind: 'restored', text: t('settings.backupFile.restored') });
    else fail(opened.error);
    return null;
  };
  const takeBack = async (): Promise<void> => {
    const taken = await api.backups.takeBack({});
    const opened = taken.ok ? await openReplacedWorkspace({ api, session, workbench }) : taken;
    if (opened.ok) setOutcome({ kind: 'done', text: t('settings.backupFile.takenBack') });
    else fail(opened.error);
  };
  return (
    <Card title={t('settings.backupFile.title')} description={t('settings.backupFile.description')}>
      <div className={styles.backup}>
        <div className={styles.ways}>
          <Button icon={HardDriveDownload} onClick={() => void start(() => setOpen({ dialog: 'save' }))}>
            {t('settings.backupFile.save')}
          </Button>
          <Button icon={ArchiveRestore} onClick={() => void start(choose)}>
            {t('settings.backupFile.restore')}
          </Button>
          {hasFolder ? (
            <Button icon={History} onClick={() => void start(() => setOpen({ dialog: 'list' }))}>
              {t('settings.backupFile.fromFolder')}
            </Button>
          ) : null}
        </div>
        {outcome?.kind === 'failed' ? (
          <Banner tone="error" title={outcome.title}>
            {outcome.text}
          </Banner>
        ) : null}
        <p className={styles.done} role="status">
          {outcome === null || outcome.kind === 'failed' ? '' : outcome.text}
        </p>
        {outcome?.kind === 'restored' ? <Button onClick={() => void start(takeBack)}>{t('settings.backupFile.takeBack')}</Button> : null}
      </div>
      {open?.dialog === 'save' ? (
        <SaveBackupDialog
          onSaved={(text) => {
            setOpen(null);
            setOutcome({ kind: 'done', text });
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.dialog === 'list' ? <BackupListDialog onChosen={(fileName) => setOpen({ dialog: 'restore', fileName })} onClose={() => setOpen(null)} /> : null}
      {open?.dialog === 'restore' ? <RestoreBackupDialog fileName={open.fileName} onRestore={restore} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}
