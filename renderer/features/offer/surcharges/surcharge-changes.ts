import { useMemo } from 'react';
import type { Changes } from '../../../../shared/document/edit';
import { orderKeysAt } from '../../../../shared/domain/offer/order-keys';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { Surcharge } from '../../../../shared/domain/offer/surcharge';
import { newRecord } from '../../../stores/new-record';
import { useWorkbench } from '../../../stores/workbench-context';

/** Every way the surcharges of an offer change; each call is one step to undo. */
export type SurchargeChanges = {
  add(text: string): string;
  set(id: string, changes: Changes<Surcharge>, field?: string): void;
  endField(): void;
};

/** Changes to the surcharges of an offer; the same object for as long as the offer is open. */
export function useSurchargeChanges({ id: offerId, accountId, dealId }: Pick<Offer, 'id' | 'accountId' | 'dealId'>): SurchargeChanges {
  const workbench = useWorkbench();
  return useMemo(
    () => ({
      add(text) {
        const head = newRecord();
        workbench.change('offer.steps.addSurcharge', (edit, tables) => {
          const rows = inOrder([...tables.surcharge.values()].filter((row) => row.offerId === offerId));
          const [orderKey = 'a0'] = orderKeysAt(rows, rows.length, 1);
          edit.add({ type: 'surcharge', ...head, accountId, dealId, offerId, orderKey, text, kind: 'absolute', value: '0', vatRate: '19', vatCategory: 'standard' });
        });
        return head.id;
      },
      set(id, changes, field) {
        workbench.change(
          'offer.steps.editSurcharge',
          (edit, tables) => {
            const surcharge = tables.surcharge.get(id);
            if (surcharge !== undefined) edit.update(surcharge, changes);
          },
          field === undefined ? undefined : `${id}.${field}`,
        );
      },
      endField: () => workbench.endStep(),
    }),
    [workbench, offerId, accountId, dealId],
  );
}
