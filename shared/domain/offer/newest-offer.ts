import type { LineItem } from './line-item';
import type { Offer } from './offer';
import type { Surcharge } from './surcharge';
import { offerTotals, type OfferTotals } from './totals';

/** Offers with the newest first. Ids are made in the order of time, so they settle offers of the same moment. */
export function newestFirst(offers: readonly Offer[]): Offer[] {
  const compare = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
  return [...offers].sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
}

/** Totals of a deal's newest offer, for the list of deals; `null` when the deal has none. */
export function newestOfferTotals(
  offers: readonly Offer[],
  lineItems: readonly LineItem[],
  surcharges: readonly Surcharge[],
): { offer: Offer; totals: OfferTotals } | null {
  const offer = newestFirst(offers)[0];
  if (offer === undefined) return null;
  const own = <Row extends { offerId: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.offerId === offer.id);
  return { offer, totals: offerTotals(offer, own(lineItems), own(surcharges)) };
}
