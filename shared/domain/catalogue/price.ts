import { recordSchema } from '../schema/record';
import { DecimalText, Id } from '../schema/values';
import type { z } from '../schema/zod';
import { PriceUnit } from '../offer/line-item';

/** What a product costs in a price list. */
export const Price = recordSchema('price', {
  priceListId: Id,
  productId: Id,
  unitPrice: DecimalText,
  priceUnit: PriceUnit,
});
export type Price = z.infer<typeof Price>;
