import { useCallback } from 'react';
import type { Edit } from '../../../shared/document/edit';
import type { RecordTables } from '../../../shared/document/record-tables';
import type { AnyRecord } from '../../../shared/domain/records';
import type { TextKey } from '../../../shared/i18n/translator';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { useToasts } from '../../ui/toast/toast-context';

/** What a removal says: the step, the step that takes it back, and the words shown. */
export type RemovalWords = { step: TextKey; restoreStep: TextKey; done: TextKey };

/**
 * Removes records as one step and offers to take it back. The offer stands for a while, so it brings back these
 * records whatever was done since. What hangs on them is changed by `prepare` in the same step.
 */
export function useRemoval(): (records: readonly AnyRecord[], words: RemovalWords, prepare?: (edit: Edit, tables: RecordTables) => void) => void {
  const workbench = useWorkbench();
  const toasts = useToasts();
  const t = useTexts();
  return useCallback(
    (records, words, prepare) => {
      const { store } = workbench;
      workbench.change(words.step, (edit, tables) => {
        prepare?.(edit, tables);
        edit.remove(...records);
      });
      const step = store.getState().history.done.at(-1);
      const takeBack = (): void => {
        if (store.getState().history.done.at(-1) === step) workbench.undo();
        else {
          workbench.change(words.restoreStep, (edit, tables) => {
            edit.add(...records.filter((record) => !tables[record.type].has(record.id)));
          });
        }
      };
      toasts.show({ title: t(words.done), action: { label: t('common.actions.undo'), run: takeBack } });
    },
    [workbench, toasts, t],
  );
}
