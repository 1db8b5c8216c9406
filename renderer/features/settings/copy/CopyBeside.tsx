import { FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { WorkspaceCopy } from '../../../../shared/contract/workspace';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { momentText } from '../../../i18n/moment-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { Dialog } from '../../../ui/dialog/Dialog';
import styles from '../backup/BackupSettings.module.css';

type Props = { title: string; copy: WorkspaceCopy; onDeleted: () => void };

/** The copy from a backup that lies beside what is open: opened again, or deleted. */
export function CopyBeside({ title, copy, onDeleted }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const [isBusy, setIsBusy] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<{ title: string; error: AppError } | null>(null);
  const open = async (): Promise<void> => {
    setFailure(null);
    setIsBusy(true);
    const opened = await api.workspace.openCopy({});
    setIsBusy(false);
    if (!opened.ok) setFailure({ title: t('settings.copy.failed'), error: opened.error });
  };
  const remove = async (): Promise<void> => {
    setFailure(null);
    setIsBusy(true);
    const deleted = await api.workspace.deleteCopy({});
    setIsBusy(false);
    setIsAsking(false);
    if (deleted.ok) onDeleted();
    else setFailure({ title: t('settings.copy.deleteFailed'), error: deleted.error });
  };
  return (
    <Card title={title} description={`${t('settings.copy.there', { backup: momentText(copy.createdAt, language), begun: momentText(copy.begunAt, language) })} ${t('settings.copy.onlyThere')}`}>
      <div className={styles.backup}>
        <div className={styles.ways}>
          <Button icon={FolderOpen} busy={isBusy} onClick={() => void open()}>
            {t('settings.copy.open')}
          </Button>
          <Button variant="quiet" icon={Trash2} disabled={isBusy} onClick={() => setIsAsking(true)}>
            {t('settings.copy.delete')}
          </Button>
        </div>
        {failure === null ? null : (
          <Banner tone="error" title={failure.title}>
            {errorText(t, failure.error)}
          </Banner>
        )}
      </div>
      <Dialog
        open={isAsking}
        onOpenChange={setIsAsking}
        size="small"
        title={t('settings.copy.deleteTitle')}
        description={t('settings.copy.deleteText')}
        closeLabel={t('common.actions.cancel')}
        footer={
          <>
            <Button onClick={() => setIsAsking(false)}>{t('common.actions.cancel')}</Button>
            <Button variant="danger" busy={isBusy} onClick={() => void remove()}>
              {t('settings.copy.delete')}
            </Button>
          </>
        }
      />
    </Card>
  );
}
