import { Motive } from '../needs/benefit';
import { recordSchema } from '../schema/record';
import { Day, Evidence, Id, Line } from '../schema/values';
import { z } from '../schema/zod';

export const ATTITUDES = ['mentor', 'supporter', 'neutral', 'sceptic', 'opponent'] as const;
export const Attitude = z.enum(ATTITUDES);
export type Attitude = z.infer<typeof Attitude>;

/**
 * What one colleague thinks of one member. Two colleagues who rate the same member differently have two
 * records; they are shown side by side and never merged.
 */
export const Rating = recordSchema('rating', {
  accountId: Id,
  dealId: Id,
  memberId: Id,
  /** The colleague whose opinion this is. */
  raterId: Id,
  attitude: Attitude.nullable(),
  /** Where the colleague wants to bring them; `null`: as they are is good enough. */
  attitudeWanted: Attitude.nullable(),
  /** Weight in the decision, 1 (little) to 5 (decisive), apart from rank. */
  influence: z.number().int().min(1).max(5).nullable(),
  /** Readiness to change, 1 (holds on to what is) to 5 (looks for the new). */
  adaptability: z.number().int().min(1).max(5).nullable(),
  /** The motive that moves them most, and the one after it. Which of the two leads is what an offer argues with. */
  leadingMotive: Motive.nullable(),
  secondMotive: Motive.nullable(),
  evidence: Evidence,
  /** Where this is known from, e.g. a talk, and of which day that is. */
  evidenceSource: Line,
  evidenceOn: Day.nullable(),
});
export type Rating = z.infer<typeof Rating>;
