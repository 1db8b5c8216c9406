import { recordSchema } from '../schema/record';
import { Id, Line, OrderKey } from '../schema/values';
import type { z } from '../schema/zod';

/** What a member decides by, one row each; the order is theirs, the most important first. */
export const Criterion = recordSchema('criterion', {
  accountId: Id,
  dealId: Id,
  memberId: Id,
  text: Line,
  orderKey: OrderKey,
});
export type Criterion = z.infer<typeof Criterion>;
