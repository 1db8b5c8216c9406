import { ArchiveRestore } from 'lucide-react';
import type { SnapshotInfo } from '../../../shared/contract/workspace';
import { momentText } from '../../i18n/moment-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { ProgressBar } from '../../ui/progress-bar/ProgressBar';

type Props = { snapshot: SnapshotInfo; busy: boolean; onRestore: () => void };

/** An empty workspace beside a backup with data is rarely meant so: offers to bring the data back. */
export function RestoreBanner({ snapshot, busy, onRestore }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const when = momentText(snapshot.createdAt, language);
  return (
    <Banner
      tone="warning"
      title={t('welcome.restore.title')}
      actions={
        <Button variant="primary" icon={ArchiveRestore} busy={busy} onClick={onRestore}>
          {t('welcome.restore.action')}
        </Button>
      }
    >
      <p>{t('welcome.restore.text', { when, count: snapshot.records })}</p>
      {busy ? <ProgressBar value={null} label={t('welcome.restore.busy')} /> : null}
    </Banner>
  );
}
