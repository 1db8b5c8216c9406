import { recordSchema } from '../schema/record';
import { DecimalText, Id, Line } from '../schema/values';
import type { z } from '../schema/zod';

/** A product of the own catalogue that a deal is about; `name` alone where the catalogue does not have it. */
export const DealProduct = recordSchema('dealProduct', {
  accountId: Id,
  dealId: Id,
  productId: Id.nullable(),
  name: Line,
  quantity: DecimalText.nullable(),
  /** What of the deal's amount falls to it; `null` when that is not known. */
  amount: DecimalText.nullable(),
});
export type DealProduct = z.infer<typeof DealProduct>;
