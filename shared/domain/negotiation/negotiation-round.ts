import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

export const ROUND_CHANNELS = ['meeting', 'call', 'video', 'mail'] as const;
export const RoundChannel = z.enum(ROUND_CHANNELS);
export type RoundChannel = z.infer<typeof RoundChannel>;

/** A round of negotiation: when, how, with whom. What was asked for and given are records of their own. Never leaves the app. */
export const NegotiationRound = recordSchema('negotiationRound', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  orderKey: OrderKey,
  heldOn: Day,
  channel: RoundChannel,
  /** Where, in words. */
  place: Line,
  /** Who was there, on both sides. */
  people: Line,
  /** The version that lay on the table. */
  versionNumber: z.number().int().min(1).nullable(),
  note: Lines,
});
export type NegotiationRound = z.infer<typeof NegotiationRound>;
