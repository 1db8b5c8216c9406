import { recordSchema } from '../schema/record';
import { Id, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

/** What a reader gets of the argument; positions and totals are the same for all. */
export const READER_VARIANTS = ['full', 'decider', 'user', 'buyer'] as const;
export const ReaderVariant = z.enum(READER_VARIANTS);
export type ReaderVariant = z.infer<typeof ReaderVariant>;

/** Somebody who gets the offer beside the person it is addressed to, with what it argues for them. */
export const OfferRecipient = recordSchema('offerRecipient', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  orderKey: OrderKey,
  personId: Id,
  variant: ReaderVariant,
});
export type OfferRecipient = z.infer<typeof OfferRecipient>;
