import { useCallback } from 'react';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { orderConfirmation, type OrderChoice } from '../../../../shared/domain/offer/order-confirmation';
import { documentWords } from '../../../../shared/i18n/documents/words';
import { newId, newRecord } from '../../../stores/new-record';
import { useToday } from '../../../stores/today';
import { useWorkbench } from '../../../stores/workbench-context';
import { rowsOfOffer } from '../offer-content';

type Ordered = Pick<Offer, 'customerOrder' | 'customerOrderOn'>;

/** Makes an order confirmation from what was ordered of a won offer, as one step, and answers its id. */
export function useConfirmation(offer: Offer): (choice: OrderChoice, ordered: Ordered) => string {
  const workbench = useWorkbench();
  const today = useToday();
  return useCallback(
    (choice, ordered) => {
      const id = newId();
      workbench.change('offerRelease.steps.confirmation', (edit, tables) => {
        const made = orderConfirmation({
          offer,
          lineItems: rowsOfOffer(tables, 'lineItem', offer.id),
          surcharges: rowsOfOffer(tables, 'surcharge', offer.id),
          paymentSteps: rowsOfOffer(tables, 'paymentStep', offer.id),
          choice,
          ...ordered,
          today,
          texts: documentWords(offer.language).confirmation.proposal,
          newRecord: firstId(id),
        });
        edit.add(made.offer, ...made.lineItems, ...made.surcharges, ...made.paymentSteps);
      });
      return id;
    },
    [workbench, offer, today],
  );
}

/** Bookkeeping of new records, of which the first gets an id that is known already. */
function firstId(id: string): () => ReturnType<typeof newRecord> {
  let isFirst = true;
  return () => {
    const record = isFirst ? { ...newRecord(), id } : newRecord();
    isFirst = false;
    return record;
  };
}
