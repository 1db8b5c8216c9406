import { useCallback } from 'react';
import type { Changes } from '../../shared/document/edit';
import type { Deal } from '../../shared/domain/deal/deal';
import type { TextKey } from '../../shared/i18n/translator';
import { useWorkbench } from './workbench-context';

/** Changes fields of the deal as it is now. Changes with the same merge key in a row are one step. */
export function useChangeDeal(dealId: string): (label: TextKey, changes: Changes<Deal>, mergeKey?: string) => void {
  const workbench = useWorkbench();
  return useCallback(
    (label, changes, mergeKey) =>
      workbench.change(
        label,
        (edit, tables) => {
          const deal = tables.deal.get(dealId);
          if (deal !== undefined) edit.update(deal, changes);
        },
        mergeKey,
      ),
    [workbench, dealId],
  );
}
