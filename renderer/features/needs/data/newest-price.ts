import { useMemo } from 'react';
import { newestOfferTotals } from '../../../../shared/domain/offer/newest-offer';
import type { Currency, DecimalText } from '../../../../shared/domain/schema/values';
import { useDealRecords } from '../../../stores/workbench-context';
import { useBoard } from './board-context';

/** Net sum of the newest offer. `amount` is `null` while it has none, or is in another currency than the deal. */
export type NewestPrice = { net: DecimalText; currency: Currency; isPriced: boolean; isOtherCurrency: boolean; amount: DecimalText | null };

/** What the newest offer of the board's deal costs once; `null` while there is no offer. */
export function useNewestPrice(): NewestPrice | null {
  const { deal } = useBoard().needs;
  const offers = useDealRecords('offer', deal.id);
  const items = useDealRecords('lineItem', deal.id);
  const surcharges = useDealRecords('surcharge', deal.id);
  return useMemo(() => {
    const newest = newestOfferTotals(offers, items, surcharges);
    if (newest === null) return null;
    const { net } = newest.totals;
    const isOtherCurrency = newest.offer.currency !== deal.currency;
    const isPriced = Number(net) > 0;
    return { net, currency: newest.offer.currency, isPriced, isOtherCurrency, amount: isPriced && !isOtherCurrency ? net : null };
  }, [offers, items, surcharges, deal.currency]);
}
