import { recordSchema } from '../schema/record';
import { Currency, Day, DecimalText, Id, Line, Lines, Sha256 } from '../schema/values';
import { z } from '../schema/zod';

/** Characters a frozen version may have: 5,000 described positions stay far below. */
const MAX_CONTENT = 50_000_000;

/**
 * A version of an offer as it was released. `content` is the JSON of a `FrozenOffer`: everything a document says of the
 * offer, and nothing that is only for us. It never changes; status days may.
 */
export const OfferVersion = recordSchema('offerVersion', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  /** From 1. */
  number: z.number().int().min(1),
  /** The offer's number as given at its first release. */
  offerNumber: Line,
  releasedOn: Day,
  releasedById: Id.nullable(),
  sentOn: Day.nullable(),
  currency: Currency,
  net: DecimalText,
  gross: DecimalText,
  /** What it cost us at that time, as far as known. Never leaves the app. */
  internalCost: DecimalText.nullable(),
  /** Why it was released although a decider's motive is not answered. Never leaves the app. */
  motiveGapReason: Lines,
  content: z.string().max(MAX_CONTENT),
  /** SHA-256 of `content`. */
  hash: Sha256,
});
export type OfferVersion = z.infer<typeof OfferVersion>;
