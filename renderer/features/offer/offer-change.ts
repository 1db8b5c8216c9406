import { useCallback } from 'react';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { Changes } from '../../../shared/document/edit';
import type { TextKey } from '../../../shared/i18n/translator';
import { useWorkbench } from '../../stores/workbench-context';

/** Changes fields of an offer's head as one step; steps with the same merge key in a row are one. */
export function useOfferChange(offerId: string): (step: TextKey, changes: Changes<Offer>, mergeKey?: string) => void {
  const workbench = useWorkbench();
  return useCallback(
    (step, changes, mergeKey) => {
      workbench.change(
        step,
        (edit, tables) => {
          const offer = tables.offer.get(offerId);
          if (offer !== undefined) edit.update(offer, changes);
        },
        mergeKey,
      );
    },
    [workbench, offerId],
  );
}
