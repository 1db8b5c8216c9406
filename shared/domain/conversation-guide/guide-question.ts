import { recordSchema } from '../schema/record';
import { Id, Line, Lines, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

/**
 * What the user decided about one question of a conversation guide: its place, own words, or that it is left out.
 * Questions nobody touched have no record; they follow from the open points of the deal.
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
  orderKey: OrderKey,
});
export type GuideQuestion = z.infer<typeof GuideQuestion>;
