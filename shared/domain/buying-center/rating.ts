import { recordSchema } from '../schema/record';
import { Evidence, Id } from '../schema/values';
import { z } from '../schema/zod';

export const Attitude = z.enum(['mentor', 'supporter', 'neutral', 'sceptic', 'opponent']);
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
  /** Weight in the decision, 1 (little) to 5 (decisive), apart from rank. */
  influence: z.number().int().min(1).max(5).nullable(),
  evidence: Evidence,
});
export type Rating = z.infer<typeof Rating>;
