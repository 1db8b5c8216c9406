import { useEffect, useState } from 'react';
import type { ListedBackup } from '../../../../shared/contract/backups';
import type { AppError } from '../../../../shared/errors/app-error';
import type { Result } from '../../../../shared/errors/result';
import { errorText } from '../../../../shared/i18n/error-text';
import { useFormat } from '../../../i18n/format';
import { momentText } from '../../../i18n/moment-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi, useSessionState } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import contents from './BackupContents.module.css';
import styles from './BackupSettings.module.css';

type Props = { onChosen: (fileName: string) => void; onClose: () => void };

/** The backups in the folder, the newest first, each to be looked into. */
export function BackupListDialog({ onChosen, onClose }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const api = useApi();
  const folder = useSessionState(({ automaticBackup }) => automaticBackup?.folder ?? '');
  const [listed, setListed] = useState<Result<{ backups: ListedBackup[] }, AppError> | null>(null);
  useEffect(() => {
    let current = true;
    void api.backups.list({}).then((answer) => {
      if (current) setListed(answer);
    });
    return () => {
      current = false;
    };
  }, [api]);
  const choose = async (name: string): Promise<void> => {
    const chosen = await api.backups.chooseListed({ name });
    if (chosen.ok) onChosen(chosen.value.fileName);
    else setListed(chosen);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('settings.automatic.listTitle')}
      description={t('settings.automatic.listText', { folder })}
      closeLabel={t('common.actions.cancel')}
      footer={<Button onClick={onClose}>{t('common.actions.cancel')}</Button>}
    >
      {listed?.ok === false ? (
        <Banner tone="error" title={t('settings.automatic.listFailed')}>
          {errorText(t, listed.error)}
        </Banner>
      ) : null}
      {listed?.ok === true && listed.value.backups.length === 0 ? <p className={styles.muted}>{t('settings.automatic.listEmpty')}</p> : null}
      {listed?.ok === true && listed.value.backups.length > 0 ? (
        <table className={contents.contents}>
          <thead>
            <tr>
              <th scope="col">{t('settings.automatic.columns.when')}</th>
              <th scope="col">{t('settings.automatic.columns.size')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {listed.value.backups.map(({ name, createdAt, bytes, isOwn }) => (
              <tr key={name}>
                <th scope="row" title={name}>
                  {momentText(createdAt, language)}
                  {isOwn ? null : <span className={styles.muted}> {t('settings.automatic.ofAnother')}</span>}
                </th>
                <td>{t('settings.automatic.size', { megabytes: format.number((bytes / 1_000_000).toFixed(1)) })}</td>
                <td>
                  <Button size="small" aria-label={`${t('settings.automatic.open')}: ${momentText(createdAt, language)}`} onClick={() => void choose(name)}>
                    {t('settings.automatic.open')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Dialog>
  );
}
