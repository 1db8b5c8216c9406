import { recordSchema } from '../schema/record';
import { Day, DecimalText, Id, Line } from '../schema/values';
import { z } from '../schema/zod';

export const MEASURE_KINDS = ['visit', 'annual-review', 'advisory-board', 'frame-agreement', 'training', 'bonus', 'other'] as const;
export const MeasureKind = z.enum(MEASURE_KINDS);
export type MeasureKind = z.infer<typeof MeasureKind>;

/** Something done to keep a customer. */
export const LoyaltyMeasure = recordSchema('loyaltyMeasure', {
  accountId: Id,
  kind: MeasureKind,
  text: Line,
  dueOn: Day.nullable(),
  doneOn: Day.nullable(),
  /** What it cost us, in the plan's currency. */
  cost: DecimalText.nullable(),
  /** Agreed with the customer, so that a plan for them may name it. */
  isShared: z.boolean(),
});
export type LoyaltyMeasure = z.infer<typeof LoyaltyMeasure>;
