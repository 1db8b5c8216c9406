import { Decimal, HUNDREDTH } from '../money/decimal';
import { roundCommercially } from '../money/rounding';
import type { LineItem, PriceUnit } from './line-item';

/** What the net of a position depends on. */
export type PricedItem = Pick<LineItem, 'kind' | 'quantity' | 'unitPrice' | 'priceUnit' | 'discountPercent'>;

const HUNDRED = new Decimal(100);
const PER_PIECE: Record<PriceUnit, string> = { 1: '1', 10: '0.1', 100: '0.01', 1000: '0.001' };

/** Whether a row has a price of its own: a text and the heading of a group have none. */
export function isPriced(item: Pick<LineItem, 'kind'>): boolean {
  return item.kind !== 'text' && item.kind !== 'group';
}

/**
 * Net of a position: quantity × unit price ÷ price unit × (1 − discount), rounded once to two digits, half away from
 * zero (EN 16931, BT-131 with BT-146, BT-149 and BR-DEC-23). A credit (negative quantity or price) is the mirror
 * image of the charge.
 *
 * @returns `null` for what has no price of its own
 */
export function lineNet(item: PricedItem): Decimal | null {
  if (!isPriced(item)) return null;
  const exact = perPriceUnit(new Decimal(item.quantity).times(item.unitPrice), item.priceUnit);
  if (item.discountPercent === '0') return roundCommercially(exact);
  return roundCommercially(exact.times(HUNDRED.minus(item.discountPercent)).times(HUNDREDTH));
}

/** Quantity × price divided by the number of pieces the price is for, exactly. */
export function perPriceUnit(product: Decimal, priceUnit: PriceUnit): Decimal {
  return priceUnit === 1 ? product : product.times(PER_PIECE[priceUnit]);
}

/**
 * Whether a position counts in the totals: a standard one does, an optional one when it is switched on, an
 * alternative, a text and a heading never do.
 */
export function counts(item: Pick<LineItem, 'kind' | 'selected'>): boolean {
  return item.kind === 'standard' || (item.kind === 'optional' && item.selected);
}
