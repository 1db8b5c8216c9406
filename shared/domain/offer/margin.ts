import { Decimal, ZERO } from '../money/decimal';
import { roundCommercially, toMoneyText } from '../money/rounding';
import type { DecimalText } from '../schema/values';
import type { LineItem } from './line-item';
import { counts, isPriced, lineNet, perPriceUnit, type PricedItem } from './line-net';
import type { OfferTotals } from './totals';

/** What the margin of a position depends on. */
export type CostedItem = PricedItem & Pick<LineItem, 'selected' | 'internalCost'>;

/** What we pay and what is left. `percent` is the margin in percent of the net, with one digit; `null` where the net is zero. Only for us. */
export type Margin = { cost: DecimalText; margin: DecimalText; percent: DecimalText | null };

/** Margin of a whole offer. With positions whose cost nobody knows (`unknown`) it is the most it can be. */
export type OfferMargin = Margin & { net: DecimalText; unknown: number };

/**
 * Cost of a position: quantity × cost ÷ price unit, rounded to two digits as its net is.
 * @returns `null` where it is unknown or the row has no price
 */
export function lineCost(item: Pick<CostedItem, 'kind' | 'quantity' | 'priceUnit' | 'internalCost'>): Decimal | null {
  if (!isPriced(item) || item.internalCost === null) return null;
  return roundCommercially(perPriceUnit(new Decimal(item.quantity).times(item.internalCost), item.priceUnit));
}

/** What one position leaves, before any document discount; `null` where its cost is unknown. */
export function lineMargin(item: CostedItem): Margin | null {
  const cost = lineCost(item);
  const net = lineNet(item);
  return cost === null || net === null ? null : marginOf(net, cost);
}

/**
 * What an offer leaves: its net total, less what the positions that count cost us. What a surcharge costs us belongs into
 * the cost of a position, or the margin is that much too high.
 * @returns `null` while no position that counts has a cost
 */
export function offerMargin(lineItems: readonly CostedItem[], totals: Pick<OfferTotals, 'net'>): OfferMargin | null {
  const costs = lineItems.filter((item) => isPriced(item) && counts(item)).map(lineCost);
  const known = costs.filter((cost): cost is Decimal => cost !== null);
  if (known.length === 0) return null;
  const net = new Decimal(totals.net);
  const cost = known.reduce((sum, each) => sum.plus(each), ZERO);
  return { ...marginOf(net, cost), net: toMoneyText(net), unknown: costs.length - known.length };
}

/** Margin of a net over a cost. */
export function marginOf(net: Decimal, cost: Decimal): Margin {
  const margin = net.minus(cost);
  const percent = net.isZero() ? null : roundCommercially(margin.times(100).dividedBy(net), 1).toFixed(1);
  return { cost: toMoneyText(cost), margin: toMoneyText(margin), percent };
}
