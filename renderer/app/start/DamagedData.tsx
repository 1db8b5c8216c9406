import '../../../shared/i18n/parts/settings';
import { ArchiveRestore, LogOut, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SnapshotInfo } from '../../../shared/contract/workspace';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/i18n/error-text';
import { SupportSettings } from '../../features/settings/SupportSettings';
import { momentText } from '../../i18n/moment-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { TooltipProvider } from '../../ui/tooltip/TooltipProvider';
import styles from './RefusedPage.module.css';

/** The ways on with a database that cannot be read: a new one with the last backup in it, somebody who helps, or closing it. */
export function DamagedData() {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const [snapshot, setSnapshot] = useState<SnapshotInfo | null | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  useEffect(() => {
    void api.workspace.lastSnapshot({}).then((found) => setSnapshot(found.ok ? found.value.snapshot : null));
  }, [api]);
  const beginAnew = async (): Promise<void> => {
    setFailure(null);
    setIsBusy(true);
    const begun = await api.workspace.beginAnew({});
    // Where it worked the application starts again, and this window goes.
    if (begun.ok) return;
    setIsBusy(false);
    setFailure(begun.error);
  };
  if (snapshot === undefined) return null;
  const way = snapshot === null ? t('settings.damagedData.none') : t('settings.damagedData.rescue', { when: momentText(snapshot.createdAt, language), count: snapshot.records });
  return (
    <TooltipProvider>
      <div className={styles.page}>
        <EmptyState
          icon={TriangleAlert}
          title={t('main.refused.title')}
          why={`${t('settings.damagedData.why')} ${way}`}
          actions={
            <>
              <Button variant="primary" icon={ArchiveRestore} busy={isBusy} onClick={() => void beginAnew()}>
                {t(snapshot === null ? 'settings.damagedData.beginAnew' : 'settings.damagedData.restore')}
              </Button>
              <Button icon={LogOut} disabled={isBusy} onClick={() => window.close()}>
                {t('settings.newerData.close')}
              </Button>
            </>
          }
        />
        {failure === null ? null : (
          <Banner tone="error" title={t('settings.damagedData.failed')}>
            {errorText(t, failure)}
          </Banner>
        )}
        <SupportSettings />
      </div>
    </TooltipProvider>
  );
}
