import { useState } from 'react';
import type { BackupPreview } from '../../../../shared/contract/backups';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { momentText } from '../../../i18n/moment-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { Dialog } from '../../../ui/dialog/Dialog';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';
import { BackupContents } from './BackupContents';
import { ErasedPeople } from '../../../fields/erased-people/ErasedPeople';
import { PassphraseField } from '../../../fields/PassphraseField';

type Props = {
  fileName: string;
  /** What becomes of the backup: it replaces what is there, or is opened as a copy beside it. */
  way?: 'replace' | 'copy';
  onRestore: (takenBack: string[]) => Promise<AppError | null>;
  onClose: () => void;
};

/** Opens the chosen backup, shows what is in it beside what is there, and goes on only when told to. */
export function RestoreBackupDialog({ fileName, way = 'replace', onRestore, onClose }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const [takenBack, setTakenBack] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  const run = async (work: () => Promise<AppError | null>): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    setFailure(await work());
    setIsBusy(false);
  };
  const look = (): Promise<void> =>
    run(async () => {
      const opened = await api.backups.preview({ passphrase });
      if (!opened.ok) return opened.error;
      setPreview(opened.value);
      return null;
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      dismissible={!isBusy}
      size="small"
      title={preview === null ? t('settings.backupFile.openTitle', { name: fileName }) : t(`settings.backupFile.${way}.title`, { name: fileName })}
      description={preview === null ? undefined : t(`settings.backupFile.${way}.text`, { when: momentText(preview.createdAt, language) })}
      closeLabel={t('common.actions.cancel')}
      footer={
        <>
          <Button onClick={onClose} disabled={isBusy}>
            {t('common.actions.cancel')}
          </Button>
          {preview === null ? (
            <Button variant="primary" busy={isBusy} disabled={passphrase === ''} onClick={() => void look()}>
              {t('settings.backupFile.openAction')}
            </Button>
          ) : (
            <Button variant={way === 'replace' ? 'danger' : 'primary'} busy={isBusy} onClick={() => void run(() => onRestore([...takenBack]))}>
              {t(`settings.backupFile.${way}.action`)}
            </Button>
          )}
        </>
      }
    >
      <FieldGroup>
        {preview === null ? (
          <>
            <PassphraseField
              label={t('settings.backupFile.passphrase')}
              value={passphrase}
              onValueChange={setPassphrase}
              isShown={isShown}
              disabled={isBusy}
              error={failure?.code === 'wrong-passphrase' ? errorText(t, failure) : null}
              onEnter={() => void look()}
            />
            <Checkbox checked={isShown} onCheckedChange={(checked) => setIsShown(checked === true)} label={t('settings.backupFile.show')} />
          </>
        ) : (
          <>
            <BackupContents preview={preview} />
            {preview.erased.length === 0 ? null : (
              <ErasedPeople
                people={preview.erased.map(({ personId, name, erasedOn }) => ({ id: personId, name, erasedOn }))}
                title={t('settings.backupFile.erased', { count: preview.erased.length })}
                text={t('settings.backupFile.erasedText')}
                labelOf={(name, day) => t('settings.backupFile.erasedPerson', { name, day })}
                takenBack={takenBack}
                onTakenBack={setTakenBack}
                disabled={isBusy}
              />
            )}
          </>
        )}
        {isBusy ? <ProgressBar value={null} label={preview === null ? t('settings.backupFile.opening') : t(`settings.backupFile.${way}.running`)} /> : null}
        {failure === null || failure.code === 'wrong-passphrase' ? null : (
          <Banner tone="error" title={t(`settings.backupFile.${way}.failed`)}>
            {errorText(t, failure)}
          </Banner>
        )}
      </FieldGroup>
    </Dialog>
  );
}
