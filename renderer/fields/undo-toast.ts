import { useCallback } from 'react';
import { useTexts } from '../i18n/texts';
import { useWorkbench } from '../stores/workbench-context';
import { useToasts } from '../ui/toast/toast-context';

/**
 * Says that something was done and offers to take it back: `const say = useUndoToast(); workbench.change(…); say(title)`.
 * The offer goes away with the next step, since undo always takes back the last one.
 */
export function useUndoToast(): (title: string) => void {
  const t = useTexts();
  const workbench = useWorkbench();
  const toasts = useToasts();
  return useCallback(
    (title) => {
      workbench.endStep();
      const lastStep = () => workbench.store.getState().history.done.at(-1)?.diff;
      const step = lastStep();
      if (step === undefined) return;
      const id = toasts.show({
        title,
        action: {
          label: t('common.actions.undo'),
          run: () => {
            if (lastStep() === step) workbench.undo();
          },
        },
      });
      const stop = workbench.store.subscribe(() => {
        if (lastStep() === step) return;
        stop();
        toasts.dismiss(id);
      });
    },
    [t, workbench, toasts],
  );
}
