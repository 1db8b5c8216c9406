import { recordSchema } from '../schema/record';
import { Id, Instant, Position } from '../schema/values';
import { z } from '../schema/zod';

/** What a change of the map was made to. */
export const ChangeSubject = z.enum(['member', 'rating', 'relation']);
export type ChangeSubject = z.infer<typeof ChangeSubject>;

/** A value as records keep it. */
export const ChangeValue = z.union([z.string().max(500), z.number(), z.boolean()]).nullable();
export type ChangeValue = z.infer<typeof ChangeValue>;

/**
 * One change of the map, written in the same step as the change itself and never altered: undoing the step takes
 * it away again. Going back over the changes from today's records gives the map of any earlier moment.
 */
export const MemberChange = recordSchema('memberChange', {
  accountId: Id,
  dealId: Id,
  on: Instant,
  /** The colleague who made it; `null`: nobody had given a name yet. */
  byId: Id.nullable(),
  subject: ChangeSubject,
  subjectId: Id,
  /** The member it is about; for a line the one it starts from. */
  memberId: Id,
  /** The member a line leads to; `null` for everything else. */
  otherId: Id.nullable(),
  /** The field that changed, or `exists` for something that came (`to` is true) or went (`to` is false). */
  field: z.string().min(1).max(40),
  from: ChangeValue,
  to: ChangeValue,
  /** What went, as it was; `null` for every other change. */
  was: z.record(z.string(), z.union([ChangeValue, Position])).nullable(),
});
export type MemberChange = z.infer<typeof MemberChange>;
