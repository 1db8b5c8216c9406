import { useMemo } from 'react';
import { ledger, type Ledger } from '../../../shared/domain/negotiation/ledger';
import { ledgerStart } from '../../../shared/domain/negotiation/ledger-start';
import type { Concession } from '../../../shared/domain/negotiation/concession';
import type { Demand } from '../../../shared/domain/negotiation/demand';
import type { Negotiation } from '../../../shared/domain/negotiation/negotiation';
import type { NegotiationRound } from '../../../shared/domain/negotiation/negotiation-round';
import { arrangedItems } from '../../../shared/domain/offer/arranged-items';
import { inOrder } from '../../../shared/domain/offer/in-order';
import { offerMargin } from '../../../shared/domain/offer/margin';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { OfferVersion } from '../../../shared/domain/offer/offer-version';
import { offerTotals } from '../../../shared/domain/offer/totals';
import { useDealRecords } from '../../stores/workbench-context';

/** Everything of the negotiation of an offer, and what it adds up to. */
export type NegotiationState = {
  offer: Offer;
  /** `null` while nobody said how far we go. */
  limits: Negotiation | null;
  rounds: readonly NegotiationRound[];
  demands: readonly Demand[];
  concessions: readonly Concession[];
  versions: readonly OfferVersion[];
  ledger: Ledger;
};

function ofOffer<R extends { offerId: string }>(records: readonly R[], offerId: string): R[] {
  return records.filter((record) => record.offerId === offerId);
}

/** The negotiation of an offer, as of now. */
export function useNegotiation(offer: Offer): NegotiationState {
  const { id: offerId, dealId } = offer;
  const negotiations = useDealRecords('negotiation', dealId);
  const allRounds = useDealRecords('negotiationRound', dealId);
  const allDemands = useDealRecords('demand', dealId);
  const allConcessions = useDealRecords('concession', dealId);
  const allVersions = useDealRecords('offerVersion', dealId);
  const allItems = useDealRecords('lineItem', dealId);
  const allSurcharges = useDealRecords('surcharge', dealId);

  const rounds = useMemo(() => inOrder(ofOffer(allRounds, offerId)), [allRounds, offerId]);
  const demands = useMemo(() => inOrder(ofOffer(allDemands, offerId)), [allDemands, offerId]);
  const concessions = useMemo(() => inOrder(ofOffer(allConcessions, offerId)), [allConcessions, offerId]);
  const versions = useMemo(() => ofOffer(allVersions, offerId).sort((a, b) => a.number - b.number), [allVersions, offerId]);
  // Two colleagues who set limits while apart made two records; the older one counts everywhere.
  const limits = ofOffer(negotiations, offerId).sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null;

  const { discountKind, discountValue } = offer;
  const start = useMemo(() => {
    const items = arrangedItems(ofOffer(allItems, offerId));
    const totals = offerTotals({ discountKind, discountValue }, items, inOrder(ofOffer(allSurcharges, offerId)));
    return ledgerStart(versions, { net: totals.net, cost: offerMargin(items, totals)?.cost ?? null });
  }, [discountKind, discountValue, allItems, allSurcharges, versions, offerId]);
  const result = useMemo(() => ledger(start, limits, rounds, concessions), [start, limits, rounds, concessions]);
  return { offer, limits, rounds, demands, concessions, versions, ledger: result };
}
