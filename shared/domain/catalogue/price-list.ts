import { recordSchema } from '../schema/record';
import { Currency, Day, Line, OrderKey } from '../schema/values';
import type { z } from '../schema/zod';

/** A list of prices in one currency and the days it holds; an open end is `null`. */
export const PriceList = recordSchema('priceList', {
  orderKey: OrderKey,
  name: Line,
  currency: Currency,
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
});
export type PriceList = z.infer<typeof PriceList>;
