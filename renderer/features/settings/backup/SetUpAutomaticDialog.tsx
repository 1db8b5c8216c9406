import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { AutomaticBackup } from '../../../../shared/contract/backups';
import type { AppError } from '../../../../shared/errors/app-error';
import type { Result } from '../../../../shared/errors/result';
import { errorText } from '../../../../shared/i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';
import styles from './BackupSettings.module.css';
import { NewPassphraseFields, useNewPassphrase } from './NewPassphraseFields';

type Answer = Result<{ automatic: AutomaticBackup }>;
type Props = { folder: string | null; onState: (automatic: AutomaticBackup) => void; onClose: () => void };

/** Asks for a folder that can be written into and a passphrase, and stays open until the first backup is made. */
export function SetUpAutomaticDialog({ folder, onState, onClose }: Props) {
  const t = useTexts();
  const api = useApi();
  const chosen = useNewPassphrase();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  const run = async (work: () => Promise<Answer>): Promise<boolean> => {
    setIsBusy(true);
    setFailure(null);
    const answer = await work();
    setIsBusy(false);
    if (answer.ok) onState(answer.value.automatic);
    else if (answer.error.code !== 'cancelled') setFailure(answer.error);
    return answer.ok;
  };
  const turnOn = async (): Promise<void> => {
    const passphrase = chosen.take();
    if (passphrase === null || folder === null || isBusy) return;
    if (await run(() => api.backups.turnOn({ passphrase }))) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      dismissible={!isBusy}
      size="small"
      title={t('settings.automatic.dialogTitle')}
      description={t('settings.automatic.dialogText')}
      closeLabel={t('common.actions.cancel')}
      footer={
        <>
          <Button onClick={onClose} disabled={isBusy}>
            {t('common.actions.cancel')}
          </Button>
          <Button variant="primary" busy={isBusy} disabled={folder === null} onClick={() => void turnOn()}>
            {t('settings.automatic.turnOn')}
          </Button>
        </>
      }
    >
      <FieldGroup>
        <div className={styles.folder}>
          <Button icon={FolderOpen} disabled={isBusy} onClick={() => void run(() => api.backups.chooseFolder({}))}>
            {t('settings.automatic.choose')}
          </Button>
          <span className={styles.path}>{folder ?? t('settings.automatic.noFolder')}</span>
        </div>
        <NewPassphraseFields value={chosen.value} onChange={chosen.set} disabled={isBusy} onEnter={() => void turnOn()} />
        {isBusy && folder !== null ? <ProgressBar value={null} label={t('settings.automatic.turningOn')} /> : null}
        {failure === null ? null : (
          <Banner tone="error" title={t('settings.automatic.setUpFailed')}>
            {errorText(t, failure)}
          </Banner>
        )}
      </FieldGroup>
    </Dialog>
  );
}
