import { recordSchema } from '../schema/record';
import { Id, OrderKey } from '../schema/values';
import type { z } from '../schema/zod';

/** A benefit of the deal that the offer argues with. */
export const Argument = recordSchema('argument', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  benefitId: Id,
  orderKey: OrderKey,
});
export type Argument = z.infer<typeof Argument>;
