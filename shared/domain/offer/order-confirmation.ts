import type { Bookkeeping } from '../schema/record';
import type { Day, Id } from '../schema/values';
import { alternativeSets } from './alternatives';
import { arrangedItems, headingIds, headingOf } from './arranged-items';
import { inOrder } from './in-order';
import type { LineItem } from './line-item';
import type { Offer } from './offer';
import { FRESH } from './offer-status';
import type { PaymentStep } from './payment-step';
import type { Surcharge } from './surcharge';

/** What the customer ordered: for a position with alternatives the id of the chosen one, and the options they take. */
export type OrderChoice = {
  /** By the base position's id; a base that is not named stays. */
  chosen: ReadonlyMap<Id, Id>;
  optionIds: ReadonlySet<Id>;
};

export type OrderConfirmationInput = {
  offer: Offer;
  lineItems: readonly LineItem[];
  surcharges: readonly Surcharge[];
  paymentSteps: readonly PaymentStep[];
  choice: OrderChoice;
  customerOrder: string;
  customerOrderOn: Day | null;
  today: Day;
  texts: Pick<Offer, 'introduction' | 'closing'>;
  /** Bookkeeping of a new record, a different one each time. */
  newRecord: () => Bookkeeping;
};

export type OrderConfirmation = { offer: Offer; lineItems: LineItem[]; surcharges: Surcharge[]; paymentSteps: PaymentStep[] };

/**
 * The positions that were ordered. A chosen alternative takes the place of its base as a standard position, and the base
 * goes, with its other alternatives; so do alternatives without a base and options nobody took. Everything left counts.
 * Headings without a position left go, with the texts under them.
 */
export function orderedItems(lineItems: readonly LineItem[], { chosen, optionIds }: OrderChoice): LineItem[] {
  const arranged = arrangedItems(lineItems);
  const sets = alternativeSets(arranged);
  const replaced = new Map<Id, LineItem>();
  for (const { base, alternatives } of sets) {
    const alternative = alternatives.find(({ id }) => id === chosen.get(base.id));
    if (alternative !== undefined) replaced.set(base.id, alternative);
  }
  const isTaken = (item: LineItem): boolean =>
    item.kind === 'optional' ? optionIds.has(item.id) || replaced.has(item.id) : item.kind !== 'alternative';
  const kept = arranged.filter(isTaken).map((item): LineItem => {
    if (item.kind === 'text' || item.kind === 'group') return item;
    const { orderKey, groupId } = item;
    return { ...(replaced.get(item.id) ?? item), orderKey, groupId, kind: 'standard', selected: false, alternativeToId: null };
  });
  const left = new Set(kept.filter(({ kind }) => kind === 'standard').map(({ groupId }) => groupId));
  const headings = headingIds(arranged);
  const isEmptied = (heading: Id | null): boolean => heading !== null && !left.has(heading);
  return kept.filter((item) => !isEmptied(item.kind === 'group' ? item.id : headingOf(item, headings)));
}

/** An order confirmation made from a won offer: a draft of its own kind that gets a number of its own at its release. */
export function orderConfirmation(input: OrderConfirmationInput): OrderConfirmation {
  const { offer: source, newRecord } = input;
  const head = newRecord();
  const offer: Offer = {
    ...source,
    ...head,
    documentKind: 'order-confirmation',
    sourceOfferId: source.id,
    customerOrder: input.customerOrder,
    customerOrderOn: input.customerOrderOn,
    number: '',
    version: 1,
    ...FRESH,
    date: input.today,
    validUntil: null,
    isNonBinding: false,
    ...input.texts,
  };
  const ordered = orderedItems(input.lineItems, input.choice).map((item) => ({ item, head: newRecord() }));
  const newIds = new Map(ordered.map(({ item, head: { id } }) => [item.id, id]));
  const copy = <Row extends Surcharge | PaymentStep>(row: Row): Row => ({ ...row, ...newRecord(), offerId: offer.id });
  return {
    offer,
    lineItems: ordered.map(({ item, head: own }) => ({
      ...item, ...own, offerId: offer.id, groupId: item.groupId === null ? null : (newIds.get(item.groupId) ?? null),
    })),
    surcharges: inOrder(input.surcharges).map(copy),
    paymentSteps: inOrder(input.paymentSteps).map(copy),
  };
}
