import { ArchiveRestore, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { SnapshotInfo } from '../../../shared/contract/workspace';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../i18n/error-text';
import { momentText } from '../../i18n/moment-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';

const NewerData = lazy(async () => ({ default: (await import('./NewerData')).NewerData }));

/** Shown instead of the workbench when the data may not be opened. Never an empty workbench; damaged and newer data have ways on. */
export function Refused({ error }: { error: AppError }) {
  return (
    <main>
      <Way error={error} />
    </main>
  );
}

function Way({ error }: { error: AppError }) {
  if (error.code === 'corrupt') return <Rescue error={error} />;
  if (error.code !== 'future-version') return <Said error={error} />;
  return (
    <Suspense fallback={<Said error={error} />}>
      <NewerData error={error} />
    </Suspense>
  );
}

function Said({ error }: { error: AppError }) {
  const t = useTexts();
  return <EmptyState icon={TriangleAlert} title={t('main.refused.title')} why={errorText(t, error)} />;
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
