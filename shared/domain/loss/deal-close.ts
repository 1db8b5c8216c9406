import { Coverage, Role } from '../buying-center/member';
import { Attitude } from '../buying-center/rating';
import { DealStage } from '../deal/deal';
import { recordSchema } from '../schema/record';
import { Day, DecimalText, Id, Instant, Line, Lines } from '../schema/values';
import { z } from '../schema/zod';
import { LossReason } from './loss-reason';

/** Somebody of the buying center as they stood when the deal ended. */
export const FrozenPerson = z.strictObject({
  memberId: Id,
  /** `null`: nobody had found out who it was. */
  personId: Id.nullable(),
  name: Line,
  function: Line,
  roles: z.array(Role).max(6),
  attitude: Attitude.nullable(),
  influence: z.number().int().min(1).max(5).nullable(),
  coverage: Coverage,
  lastContactOn: Day.nullable(),
});
export type FrozenPerson = z.infer<typeof FrozenPerson>;

/**
 * How a deal ended: one for each deal that was closed here. The outcome itself is the deal's stage, the customer's own
 * words are the deal's `statedReason`. The people are frozen, as the map goes on changing.
 */
export const DealClose = recordSchema('dealClose', {
  accountId: Id,
  dealId: Id,
  closedOn: Day,
  /** What the map was frozen at. */
  frozenAt: Instant,
  /** The stage it ended in, which the funnel counts by. */
  stageBefore: DealStage,
  /** The colleague who sold. */
  sellerId: Id.nullable(),
  /** The kind of reason the customer stated; `null`: none, or it was won. */
  reason: LossReason.nullable(),
  /** Who stated it, in words. */
  statedBy: Line,
  /** Who won instead. */
  competitor: Line,
  /** How much cheaper the other was, in the deal's currency. */
  priceGap: DecimalText.nullable(),
  /** The kind of reason found by asking on; counts only as far as `establishedReason` lets it. */
  established: LossReason.nullable(),
  establishedText: Lines,
  /** Why nobody could be asked; empty where somebody was. */
  unreachableWhy: Line,
  people: z.array(FrozenPerson).max(2000),
  light: z.enum(['red', 'amber', 'green']),
});
export type DealClose = z.infer<typeof DealClose>;
