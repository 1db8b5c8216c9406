import { recordSchema } from '../schema/record';
import { DecimalText, Evidence, Id, Lines, OrderKey, Position } from '../schema/values';
import { z } from '../schema/zod';

/** What hurts the customer, in the customer's words. Money is in the deal's currency. */
export const Pain = recordSchema('pain', {
  accountId: Id,
  dealId: Id,
  text: Lines,
  /** Kittel-brennt-Faktor, 1 (smoulders) to 10 (in flames). */
  urgency: z.number().int().min(1).max(10),
  yearlyCost: DecimalText.nullable(),
  evidence: Evidence,
  orderKey: OrderKey,
  position: Position.nullable(),
});
export type Pain = z.infer<typeof Pain>;
