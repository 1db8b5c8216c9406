import { ArchiveRestore, History } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSessionState } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { BackupListDialog } from '../backup/BackupListDialog';
import styles from '../backup/BackupSettings.module.css';
import { RestoreBackupDialog } from '../backup/RestoreBackupDialog';

type Open = { dialog: 'list' } | { dialog: 'look'; fileName: string } | null;

/** Opens a backup as a copy beside data that this version cannot read. */
export function CopyFromBackup() {
  const t = useTexts();
  const api = useApi();
  const [open, setOpen] = useState<Open>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const hasFolder = useSessionState(({ automaticBackup }) => (automaticBackup?.folder ?? null) !== null);
  const choose = async (): Promise<void> => {
    setFailure(null);
    const chosen = await api.backups.choose({});
    if (chosen.ok) setOpen({ dialog: 'look', fileName: chosen.value.fileName });
    else if (chosen.error.code !== 'cancelled') setFailure(chosen.error);
  };
  const openInCopy = async (): Promise<AppError | null> => {
    const made = await api.backups.openInCopy({});
    return made.ok ? null : made.error;
  };
  return (
    <Card title={t('settings.copy.title')} description={t('settings.copy.description')}>
      <div className={styles.backup}>
        <div className={styles.ways}>
          <Button icon={ArchiveRestore} onClick={() => void choose()}>
            {t('settings.copy.fromFile')}
          </Button>
          {hasFolder ? (
            <Button icon={History} onClick={() => setOpen({ dialog: 'list' })}>
              {t('settings.copy.fromFolder')}
            </Button>
          ) : null}
        </div>
        {failure === null ? null : (
          <Banner tone="error" title={t('settings.copy.failed')}>
            {errorText(t, failure)}
          </Banner>
        )}
      </div>
      {open?.dialog === 'list' ? <BackupListDialog onChosen={(fileName) => setOpen({ dialog: 'look', fileName })} onClose={() => setOpen(null)} /> : null}
      {open?.dialog === 'look' ? <RestoreBackupDialog fileName={open.fileName} way="copy" onRestore={openInCopy} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}
