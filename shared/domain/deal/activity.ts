import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines } from '../schema/values';
import { z } from '../schema/zod';

export const ActivityKind = z.enum(['next-step', 'visit', 'call']);
export type ActivityKind = z.infer<typeof ActivityKind>;

/** How far a call got. */
export const CALL_OUTCOMES = ['not-reached', 'reached', 'interested', 'appointment', 'declined'] as const;
export const CallOutcome = z.enum(CALL_OUTCOMES);
export type CallOutcome = z.infer<typeof CallOutcome>;

/** What an activity came from, beside having been written down as one. */
export const ACTIVITY_ORIGINS = ['none', 'lesson', 'promise', 'milestone', 'check', 'complaint', 'contract', 'measure'] as const;
export const ActivityOrigin = z.enum(ACTIVITY_ORIGINS);
export type ActivityOrigin = z.infer<typeof ActivityOrigin>;

/** Something to do or done for an account or a deal: a next step, a visit with its notes, a call. */
export const Activity = recordSchema('activity', {
  accountId: Id,
  dealId: Id.nullable(),
  kind: ActivityKind,
  subject: Line,
  note: Lines,
  dueOn: Day.nullable(),
  doneOn: Day.nullable(),
  /** Part of the plan to close the deal, which the customer agreed to. */
  isCloseStep: z.boolean(),
  /** Whose step of that plan it is. */
  closeOwner: z.enum(['us', 'customer']),
  /** Who takes it, in words. */
  closePerson: Line,
  /** Of a call that was made; `null`: not noted, or no call. */
  outcome: CallOutcome.nullable(),
  origin: ActivityOrigin,
  /** The record it came from, e.g. the concession that was promised; also when that is gone. */
  originId: Id.nullable(),
});
export type Activity = z.infer<typeof Activity>;
