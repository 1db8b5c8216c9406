import type { Bookkeeping } from '../schema/record';
import type { Day, DecimalText, Id } from '../schema/values';
import { freezeOffer, frozenText, type FrozenOffer, type OfferContent } from './frozen-offer';
import type { Offer } from './offer';
import type { OfferVersion } from './offer-version';

/** The offer as it will be once released. A number it has already stays; otherwise it gets `number`. */
export function releasedOffer(offer: Offer, release: { number: string; on: Day; motiveGapReason: string }): Offer {
  const number = offer.number.trim() === '' ? release.number : offer.number;
  return { ...offer, number, status: 'released', releasedOn: release.on, motiveGapReason: release.motiveGapReason.trim() };
}

/** Freezes a released offer, and writes it down as its version keeps it. */
export function frozenContent(content: OfferContent): { frozen: FrozenOffer; text: string } {
  const frozen = freezeOffer(content);
  return { frozen, text: frozenText(frozen) };
}

/** What only the caller can know of a version. */
export type NewVersionInput = {
  bookkeeping: Bookkeeping;
  /** As `releasedOffer` gives it. */
  offer: Offer;
  frozen: FrozenOffer;
  text: string;
  /** SHA-256 of `text` in hexadecimal. */
  hash: string;
  releasedById: Id | null;
  /** What it costs us, as far as known. */
  internalCost: DecimalText | null;
};

/** The record that keeps a version. */
export function offerVersion({ bookkeeping, offer, frozen, text, hash, releasedById, internalCost }: NewVersionInput): OfferVersion {
  return {
    type: 'offerVersion',
    ...bookkeeping,
    accountId: offer.accountId,
    dealId: offer.dealId,
    offerId: offer.id,
    number: offer.version,
    offerNumber: offer.number,
    releasedOn: offer.releasedOn ?? offer.date,
    releasedById,
    sentOn: null,
    currency: offer.currency,
    net: frozen.totals.net,
    gross: frozen.totals.gross,
    internalCost,
    motiveGapReason: offer.motiveGapReason,
    content: text,
    hash,
  };
}
