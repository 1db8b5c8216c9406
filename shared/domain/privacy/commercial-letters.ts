import { addMonths } from '../calendar/day-arithmetic';
import type { Offer } from '../offer/offer';
import type { Day, Id } from '../schema/values';
import type { RetentionKind } from './retention-rule';

/** An offer or order confirmation that must be kept as it went out, and until when. */
export type KeptLetter = { offerId: Id; kind: 'offers' | 'order-confirmations'; number: string; until: Day };

/**
 * Whether a document is a commercial letter that has to be kept today. Offers are where they led to business: letters about
 * a transaction (§ 257 (2) HGB) are meant, an offer nobody took is about none. The time runs from the end of the calendar
 * year the letter went out in (§ 257 (5) HGB, § 147 (4) AO).
 * @param months how long each kind is kept; `null`: without end
 */
export function keptLetter(offer: Offer, months: Readonly<Record<RetentionKind, number | null>>, today: Day): KeptLetter | null {
  const kind = offer.documentKind === 'order-confirmation' ? 'order-confirmations' : 'offers';
  const isLetter = kind === 'offers' ? offer.status === 'won' : offer.status !== 'draft';
  if (!isLetter) return null;
  const wentOut = offer.decidedOn ?? offer.sentOn ?? offer.releasedOn ?? offer.date;
  const yearEnd = `${wentOut.slice(0, 4)}-12-31`;
  const time = months[kind];
  const until = time === null ? '9999-12-31' : addMonths(yearEnd, time);
  return until < today ? null : { offerId: offer.id, kind, number: offer.number, until };
}
