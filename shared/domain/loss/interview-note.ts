import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines, OrderKey } from '../schema/values';
import type { z } from '../schema/zod';

/** What somebody said when asked why the deal was lost. */
export const InterviewNote = recordSchema('interviewNote', {
  accountId: Id,
  dealId: Id,
  orderKey: OrderKey,
  heldOn: Day,
  person: Line,
  /** In their words. */
  quote: Lines,
  note: Line,
});
export type InterviewNote = z.infer<typeof InterviewNote>;
