import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { useWorkbench, useWorkbenchState } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';

/**
 * Says that what is typed is only in memory, for as long as that is so: every try that fails again leaves it standing.
 * One goes on working meanwhile.
 */
export function UnsavedBanner() {
  const t = useTexts();
  const workbench = useWorkbench();
  const save = useWorkbenchState((state) => state.save);
  const [failure, setFailure] = useState<AppError | null>(null);
  if (save.kind === 'failed' && save.error !== failure) setFailure(save.error);
  if (save.kind === 'saved' && failure !== null) setFailure(null);
  if (failure === null) return null;
  return (
    <Banner
      tone="error"
      title={t('shell.save.unsaved')}
      actions={
        <Button size="small" icon={RotateCw} busy={save.kind === 'saving'} onClick={() => workbench.retrySave()}>
          {t('shell.save.retry')}
        </Button>
      }
    >
      {`${errorText(t, failure)} ${t('shell.save.goOn')}`}
    </Banner>
  );
}
