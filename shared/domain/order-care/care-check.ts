import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines } from '../schema/values';
import { z } from '../schema/zod';

export const CARE_CHECK_KINDS = ['satisfaction', 'complaint'] as const;
export const CareCheckKind = z.enum(CARE_CHECK_KINDS);
export type CareCheckKind = z.infer<typeof CareCheckKind>;

/** How a customer feels about what was delivered: an answer to our question, or a complaint of theirs. */
export const CareCheck = recordSchema('careCheck', {
  accountId: Id,
  dealId: Id.nullable(),
  kind: CareCheckKind,
  heldOn: Day,
  person: Line,
  /** 0 (not at all) to 10 (completely); `null` for a complaint. */
  score: z.number().int().min(0).max(10).nullable(),
  text: Lines,
  /** When a complaint was settled; `null` while it is open. */
  settledOn: Day.nullable(),
});
export type CareCheck = z.infer<typeof CareCheck>;
