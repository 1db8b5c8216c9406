import { recordSchema } from '../schema/record';
import { Id, Lines, OrderKey } from '../schema/values';
import type { z } from '../schema/zod';

/** What to do otherwise next time. What follows from it is an activity of origin `lesson`. */
export const Lesson = recordSchema('lesson', {
  accountId: Id,
  dealId: Id,
  orderKey: OrderKey,
  text: Lines,
});
export type Lesson = z.infer<typeof Lesson>;
