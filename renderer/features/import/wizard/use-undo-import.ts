import { useCallback } from 'react';
import { errorText } from '../../../../shared/i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { useWorkbench } from '../../../stores/workbench-context';
import { useToasts } from '../../../ui/toast/toast-context';

/** Takes an import back and says what came of it. */
export function useUndoImport(): (runId: string) => Promise<boolean> {
  const t = useTexts();
  const { imports } = useApi();
  const workbench = useWorkbench();
  const toasts = useToasts();
  return useCallback(
    async (runId) => {
      await workbench.flush();
      const answer = await imports.undo({ runId });
      workbench.dropOutside(runId);
      await workbench.reload();
      if (!answer.ok) {
        toasts.show({ title: errorText(t, answer.error), tone: 'error' });
        return false;
      }
      const { fileName, removed, restored, kept, keptNames } = answer.value;
      const left = kept === 0 ? '' : ` ${t('importWizard.report.kept', { count: kept, names: keptNames.join(', ') })}`;
      toasts.show({ title: t('importWizard.report.undone', { name: fileName }), description: `${t('importWizard.report.undoneCounts', { removed, restored })}${left}`, tone: 'success', ...(kept === 0 ? {} : { duration: 20_000 }) });
      return true;
    },
    [t, imports, workbench, toasts],
  );
}
