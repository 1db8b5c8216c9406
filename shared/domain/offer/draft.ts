import type { Id, Instant, OrderKey } from '../schema/values';
import type { LineItem, LineItemKind } from './line-item';
import type { Offer } from './offer';

/** What only the caller can know: ids and clocks are not made in the domain. */
export type NewLineItem = {
  id: Id;
  now: Instant;
  offer: Pick<Offer, 'id' | 'accountId' | 'dealId'>;
  orderKey: OrderKey;
  kind?: LineItemKind;
  /** The heading it stands under. */
  groupId?: Id | null;
  /** The position above: a new one takes over its unit and VAT, as offers rarely change them from line to line. */
  previous?: Pick<LineItem, 'unit' | 'vatRate' | 'vatCategory'>;
};

/** An empty position: quantity 1, price 0, standard German VAT of 19 % (§ 12 Abs. 1 UStG) unless one above says otherwise. */
export function draftLineItem({ id, now, offer, orderKey, kind = 'standard', groupId = null, previous }: NewLineItem): LineItem {
  return {
    type: 'lineItem',
    id,
    createdAt: now,
    updatedAt: now,
    rev: 1,
    accountId: offer.accountId,
    dealId: offer.dealId,
    offerId: offer.id,
    orderKey,
    kind,
    selected: false,
    text: '',
    description: '',
    quantity: '1',
    unit: previous?.unit ?? '',
    unitPrice: '0',
    priceUnit: 1,
    discountPercent: '0',
    vatRate: previous?.vatRate ?? '19',
    vatCategory: previous?.vatCategory ?? 'standard',
    groupId,
    alternativeToId: null,
    internalCost: null,
    articleNumber: '',
    productId: null,
  };
}
