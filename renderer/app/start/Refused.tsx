import { ArchiveRestore, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SnapshotInfo } from '../../../shared/contract/workspace';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../i18n/error-text';
import { momentText } from '../../i18n/moment-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';

/** Shown instead of the workbench when the data may not be opened. Never an empty workbench; damaged data has a way on. */
export function Refused({ error }: { error: AppError }) {
  const t = useTexts();
  return (
    <main>
      {error.code === 'corrupt' ? <Rescue error={error} /> : <EmptyState icon={TriangleAlert} title={t('main.refused.title')} why={errorText(t, error)} />}
    </main>
  );
}

function Rescue({ error }: { error: AppError }) {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const [snapshot, setSnapshot] = useState<SnapshotInfo | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    void api.workspace.lastSnapshot({}).then((found) => {
      if (found.ok) setSnapshot(found.value.snapshot);
    });
  }, [api]);
  const way =
    snapshot === null
      ? t('main.refused.none')
      : t('main.refused.rescue', { when: momentText(snapshot.createdAt, language), count: snapshot.records });
  return (
    <EmptyState
      icon={TriangleAlert}
      title={t('main.refused.title')}
      why={`${errorText(t, error)} ${way}`}
      actions={
        <Button
          variant="primary"
          icon={ArchiveRestore}
          busy={isBusy}
          onClick={() => {
            setIsBusy(true);
            void api.workspace.beginAnew({});
          }}
        >
          {t('main.refused.beginAnew')}
        </Button>
      }
    />
  );
}
