import '../../../shared/i18n/parts/settings';
import { CircleArrowUp, LogOut } from 'lucide-react';
import { CopyBeside } from '../../features/settings/copy/CopyBeside';
import { CopyFromBackup } from '../../features/settings/copy/CopyFromBackup';
import { SupportSettings } from '../../features/settings/SupportSettings';
import { UpdateSettings } from '../../features/settings/UpdateSettings';
import { useTexts } from '../../i18n/texts';
import { useWorkspaceCopy } from '../../stores/use-workspace-copy';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { TooltipProvider } from '../../ui/tooltip/TooltipProvider';
import styles from './RefusedPage.module.css';

/** The ways on with data that a newer version wrote: that version, a copy from a backup until it is there, somebody who helps, or closing it. */
export function NewerData({ found, known }: { found: number; known: number }) {
  const t = useTexts();
  const { beside, forget } = useWorkspaceCopy();
  return (
    <TooltipProvider>
      <div className={styles.page}>
        <EmptyState
          icon={CircleArrowUp}
          title={t('settings.newerData.title')}
          why={t('settings.newerData.why', { found, known })}
          actions={
            <Button icon={LogOut} onClick={() => window.close()}>
              {t('settings.newerData.close')}
            </Button>
          }
        />
        <UpdateSettings isDataNewer />
        {beside?.kind === 'nothing' ? <CopyFromBackup /> : null}
        {beside?.kind === 'copy' ? <CopyBeside title={t('settings.copy.goOnTitle')} copy={beside.copy} onDeleted={forget} /> : null}
        <SupportSettings />
      </div>
    </TooltipProvider>
  );
}
