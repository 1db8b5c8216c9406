import { useState } from 'react';
import { useStore } from 'zustand';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSession } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';
import { NewPassphraseFields, useNewPassphrase } from './NewPassphraseFields';

type Props = { onSaved: (text: string) => void; onClose: () => void };

/** Asks for a passphrase twice, then for a place, and stays open until the file is written and read back. */
export function SaveBackupDialog({ onSaved, onClose }: Props) {
  const t = useTexts();
  const api = useApi();
  const session = useSession();
  const stage = useStore(session.store, ({ backupStage }) => backupStage);
  const chosen = useNewPassphrase();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  const save = async (): Promise<void> => {
    const passphrase = chosen.take();
    if (passphrase === null || isBusy) return;
    setIsBusy(true);
    setFailure(null);
    const saved = await api.backups.save({ passphrase });
    session.store.setState({ backupStage: null });
    setIsBusy(false);
    if (saved.ok) onSaved(t('settings.backupFile.saved', { name: saved.value.fileName, count: saved.value.records, files: saved.value.files }));
    else if (saved.error.code !== 'cancelled') setFailure(saved.error);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      dismissible={!isBusy}
      size="small"
      title={t('settings.backupFile.save')}
      description={t('settings.backupFile.noWayBack')}
      closeLabel={t('common.actions.cancel')}
      footer={
        <>
          <Button onClick={onClose} disabled={isBusy}>
            {t('common.actions.cancel')}
          </Button>
          <Button variant="primary" busy={isBusy} onClick={() => void save()}>
            {t('settings.backupFile.save')}
          </Button>
        </>
      }
    >
      <FieldGroup>
        <NewPassphraseFields value={chosen.value} onChange={chosen.set} disabled={isBusy} onEnter={() => void save()} />
        {isBusy && stage !== null ? <ProgressBar value={null} label={t(`settings.backupFile.stages.${stage}`)} /> : null}
        {failure === null ? null : (
          <Banner tone="error" title={t('settings.backupFile.failed')}>
            {errorText(t, failure)}
          </Banner>
        )}
      </FieldGroup>
    </Dialog>
  );
}
