import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines } from '../schema/values';
import type { z } from '../schema/zod';

/** What those who carry an order out must know of those who sold it: one for each won deal. */
export const Handover = recordSchema('handover', {
  accountId: Id,
  dealId: Id,
  /** Why the customer bought. */
  why: Lines,
  /** What is in the order and what is not, and what was left open. */
  scope: Lines,
  /** Who takes over, in words. */
  handedTo: Line,
  handedOn: Day.nullable(),
});
export type Handover = z.infer<typeof Handover>;
