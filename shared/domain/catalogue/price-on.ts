import { Decimal } from '../money/decimal';
import { roundCommercially } from '../money/rounding';
import { inOrder } from '../offer/in-order';
import type { Currency, Day, DecimalText, Id } from '../schema/values';
import type { Price } from './price';
import type { PriceList } from './price-list';
import type { Product } from './product';

/** A price list with its prices by product. */
export type PricedList = { list: PriceList; prices: ReadonlyMap<Id, Price> };

/** Digits after the point of a price: small parts cost fractions of a cent, priced per hundred or not. */
const PRICE_PLACES = 4;

/**
 * Price lists in the user's order with their prices. Of two prices for the same product, which two colleagues may have
 * entered without a network, the newer counts.
 */
export function pricedLists(lists: Iterable<PriceList>, prices: Iterable<Price>): PricedList[] {
  const byList = new Map<Id, Map<Id, Price>>();
  for (const price of prices) {
    const ofList = byList.get(price.priceListId) ?? new Map<Id, Price>();
    byList.set(price.priceListId, ofList);
    const known = ofList.get(price.productId);
    if (known === undefined || isNewer(price, known)) ofList.set(price.productId, price);
  }
  return inOrder([...lists]).map((list) => ({ list, prices: byList.get(list.id) ?? new Map<Id, Price>() }));
}

/** Whether a price list holds on a day; its first and last day belong to it. */
export function isValidOn({ validFrom, validUntil }: Pick<PriceList, 'validFrom' | 'validUntil'>, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil);
}

/** What a product costs in a price list on a day; `null` when the list does not hold then or does not have it. */
export function priceOn(product: Pick<Product, 'id'>, { list, prices }: PricedList, day: Day): Price | null {
  return isValidOn(list, day) ? (prices.get(product.id) ?? null) : null;
}

/**
 * What a product costs on a day in a currency. Of the lists that hold and have it, the one that began last counts, as a
 * campaign beats the year's list; of those that began together the first in the user's order.
 * @param lists in the user's order
 */
export function currentPrice(product: Pick<Product, 'id'>, lists: readonly PricedList[], currency: Currency, day: Day): { price: Price; list: PriceList } | null {
  let found: { price: Price; list: PriceList } | null = null;
  for (const priced of lists) {
    if (priced.list.currency !== currency) continue;
    const price = priceOn(product, priced, day);
    if (price !== null && (found === null || (priced.list.validFrom ?? '') > (found.list.validFrom ?? ''))) found = { price, list: priced.list };
  }
  return found;
}

/** A price raised by a percentage, lowered by a negative one; two digits after the point, up to four where it had more. */
export function raisedPrice(unitPrice: DecimalText, percent: DecimalText): DecimalText {
  const price = new Decimal(unitPrice);
  const places = Math.min(PRICE_PLACES, Math.max(2, price.decimalPlaces() + (price.decimalPlaces() > 2 ? 1 : 0)));
  return roundCommercially(price.times(new Decimal(100).plus(percent)).dividedBy(100), places).toFixed();
}

function isNewer(a: Price, b: Price): boolean {
  return a.updatedAt === b.updatedAt ? a.id > b.id : a.updatedAt > b.updatedAt;
}
