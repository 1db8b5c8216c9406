import { Decimal } from '../money/decimal';
import { roundCommercially } from '../money/rounding';
import type { LineItem } from './line-item';

/** What the net of a position depends on. */
export type PricedItem = Pick<LineItem, 'kind' | 'quantity' | 'unitPrice' | 'priceUnit' | 'discountPercent'>;

/**
 * Net of a position: quantity × unit price ÷ price unit × (1 − discount), rounded once to two digits, half away from
 * zero (EN 16931, BT-131 with BT-146, BT-149 and BR-DEC-23). A credit (negative quantity or price) is the mirror
 * image of the charge.
 *
 * @returns `null` for a text, which has no price
 */
export function lineNet(item: PricedItem): Decimal | null {
  if (item.kind === 'text') return null;
  const percentLeft = new Decimal(100).minus(item.discountPercent);
  const exact = new Decimal(item.quantity).times(item.unitPrice).times(percentLeft).dividedBy(100 * item.priceUnit);
  return roundCommercially(exact);
}

/**
 * Whether a position counts in the totals: a standard one does, an optional one when it is switched on, an
 * alternative and a text never do.
 */
export function counts(item: Pick<LineItem, 'kind' | 'selected'>): boolean {
  return item.kind === 'standard' || (item.kind === 'optional' && item.selected);
}
