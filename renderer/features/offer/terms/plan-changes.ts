import { useMemo } from 'react';
import type { Edit } from '../../../../shared/document/edit';
import type { RecordTables } from '../../../../shared/document/record-tables';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { orderKeysAt } from '../../../../shared/domain/offer/order-keys';
import type { PaymentStep } from '../../../../shared/domain/offer/payment-step';
import { newRecord } from '../../../stores/new-record';
import { createRowChanges, type RowChanges } from '../../../stores/row-changes';
import { useWorkbench } from '../../../stores/workbench-context';

/** What a step says before it belongs to an offer. */
type StepWords = Partial<Pick<PaymentStep, 'percent' | 'due' | 'text' | 'netDays'>>;
type OfferOf = Pick<Offer, 'id' | 'accountId' | 'dealId'>;

/** Everything that changes the payment plan of an offer. Each call is one step to undo. */
export type PlanChanges = RowChanges<'paymentStep'> & {
  add(): void;
  remove(step: PaymentStep): void;
  /** Puts a plan in place of the one there is. */
  replace(steps: readonly StepWords[]): void;
};

/** The steps of an offer's payment plan in their order. */
function stepsIn(tables: RecordTables, offerId: string): PaymentStep[] {
  return inOrder([...tables.paymentStep.values()].filter((step) => step.offerId === offerId));
}

/** A step as it belongs to an offer. */
function newStep({ id: offerId, accountId, dealId }: OfferOf, orderKey: string, words: StepWords): PaymentStep {
  return { type: 'paymentStep', ...newRecord(), accountId, dealId, offerId, orderKey, percent: '0', due: 'invoice', text: '', netDays: null, ...words };
}

/** Puts a plan in place of the one an offer has, within a step. */
export function replacePlan(edit: Edit, tables: RecordTables, offer: OfferOf, steps: readonly StepWords[]): void {
  edit.remove(...stepsIn(tables, offer.id));
  const keys = orderKeysAt([], 0, steps.length);
  steps.forEach((words, index) => edit.add(newStep(offer, keys[index] ?? 'a0', words)));
}

/** Changes to the payment plan of an offer; the same object for as long as the offer is open. */
export function usePlanChanges({ id, accountId, dealId }: OfferOf): PlanChanges {
  const workbench = useWorkbench();
  return useMemo(() => {
    const offer = { id, accountId, dealId };
    const label = 'offer.steps.plan' as const;
    return {
      ...createRowChanges(workbench, 'paymentStep', { edit: label, move: label }),
      add: () => workbench.change(label, (edit, tables) => edit.add(newStep(offer, keyAtEnd(stepsIn(tables, id)), {}))),
      remove: (step) => workbench.change(label, (edit) => edit.remove(step)),
      replace: (steps) => workbench.change(label, (edit, tables) => replacePlan(edit, tables, offer, steps)),
    };
  }, [workbench, id, accountId, dealId]);
}
