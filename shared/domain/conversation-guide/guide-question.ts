import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

/**
 * What the user decided about one question of a conversation guide: its place, own words, that it is left out, or what
 * came of it. Questions nobody touched have no record; they follow from the open points of the deal.
 */
export const GuideQuestion = recordSchema('guideQuestion', {
  accountId: Id,
  dealId: Id,
  /** Whom it is put to. */
  memberId: Id,
  /** Which open point it asks for, as `questionKey` writes it; empty for a question of the user's own. */
  openPoint: Line,
  /** Own words; empty: the words that come with the open point. */
  text: Lines,
  isDropped: z.boolean(),
  /** It was put; the answer may still be missing. */
  isAsked: z.boolean(),
  /** What was answered, and on which day. */
  answer: Lines,
  answeredOn: Day.nullable(),
  /** `null`: where its rank puts it, a question of the user's own at the end. */
  orderKey: OrderKey.nullable(),
});
export type GuideQuestion = z.infer<typeof GuideQuestion>;
