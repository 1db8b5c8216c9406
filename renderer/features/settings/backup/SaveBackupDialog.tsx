import { useState } from 'react';
import { useStore } from 'zustand';
import { isLongEnough, SHORTEST_PASSPHRASE } from '../../../../shared/domain/workspace/passphrase';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSession } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { Dialog } from '../../../ui/dialog/Dialog';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';
import { PassphraseField } from './PassphraseField';

type Props = { onSaved: (text: string) => void; onClose: () => void };

/** Asks for a passphrase twice, then for a place, and stays open until the file is written and read back. */
export function SaveBackupDialog({ onSaved, onClose }: Props) {
  const t = useTexts();
  const api = useApi();
  const session = useSession();
  const stage = useStore(session.store, ({ backupStage }) => backupStage);
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  const isShort = !isLongEnough(passphrase);
  const differs = !isShown && passphrase.normalize('NFC') !== repeated.normalize('NFC');
  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (isShort || differs || isBusy) return;
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
        <PassphraseField
          label={t('settings.backupFile.passphrase')}
          value={passphrase}
          onValueChange={setPassphrase}
          isShown={isShown}
          isNew
          disabled={isBusy}
          hint={t('settings.backupFile.length', { shortest: SHORTEST_PASSPHRASE })}
          error={isAsked && isShort ? t('settings.backupFile.tooShort', { shortest: SHORTEST_PASSPHRASE, count: [...passphrase].length }) : null}
          onEnter={() => void save()}
        />
        {isShown ? null : (
          <PassphraseField
            label={t('settings.backupFile.repeat')}
            value={repeated}
            onValueChange={setRepeated}
            isShown={false}
            isNew
            disabled={isBusy}
            error={isAsked && !isShort && differs ? t('settings.backupFile.differs') : null}
            onEnter={() => void save()}
          />
        )}
        <Checkbox checked={isShown} onCheckedChange={(checked) => setIsShown(checked === true)} label={t('settings.backupFile.show')} />
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
