import { recordSchema } from '../schema/record';
import { DecimalText, Id, Line } from '../schema/values';
import { z } from '../schema/zod';

/** How a unit of a customer stands to one of our offerings. */
export const CELL_STATES = ['unknown', 'aware', 'opportunity', 'bought', 'competitor'] as const;
export const CellState = z.enum(CELL_STATES);
export type CellState = z.infer<typeof CellState>;

/** What was said about a unit and an offering, beside what deals tell. One for each pair. */
export const WhiteSpaceCell = recordSchema('whiteSpaceCell', {
  /** The unit: the account, or a company below it. */
  accountId: Id,
  productId: Id,
  state: CellState,
  /** What a year of it could be worth, in the plan's currency. */
  potential: DecimalText.nullable(),
  note: Line,
});
export type WhiteSpaceCell = z.infer<typeof WhiteSpaceCell>;
