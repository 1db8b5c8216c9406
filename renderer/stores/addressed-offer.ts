import { useCallback, useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Deal } from '../../shared/domain/deal/deal';
import { newestFirst } from '../../shared/domain/offer/newest-offer';
import type { Offer } from '../../shared/domain/offer/offer';
import { useDealRecords, useRecord } from './workbench-context';

/** The offer a page is about. */
export type AddressedOffer = {
  dealId: string;
  /** `undefined` while the deal is not loaded. */
  deal: Deal | undefined;
  /** All of the deal's, newest first. */
  offers: readonly Offer[];
  /** The one the address names, else the newest. */
  offer: Offer | undefined;
  /** Puts another one into the address. */
  choose: (offerId: string) => void;
};

/** Which of a deal's offers the page's address names: the deal in its path, the offer as `?offer=`. */
export function useAddressedOffer(): AddressedOffer {
  const { dealId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const deal = useRecord('deal', dealId);
  const records = useDealRecords('offer', dealId);
  const offers = useMemo(() => newestFirst(records), [records]);
  const choose = useCallback((offerId: string) => setSearch({ offer: offerId }, { replace: true }), [setSearch]);
  return { dealId, deal, offers, offer: offers.find(({ id }) => id === search.get('offer')) ?? offers[0], choose };
}
