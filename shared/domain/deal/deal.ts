import { ImportStamps } from '../import/import-stamp';
import { recordSchema } from '../schema/record';
import { Currency, Day, DecimalText, Id, Line, Lines } from '../schema/values';
import { z } from '../schema/zod';

/** Buy classes after Robinson, Faris and Wind, Industrial Buying and Creative Marketing (1967). */
export const BUY_CLASSES = ['new-task', 'modified-rebuy', 'straight-rebuy'] as const;
export const BuyClass = z.enum(BUY_CLASSES);
export type BuyClass = z.infer<typeof BuyClass>;

/** Stages of a deal in the order of the sales process; the last three end it. */
export const DEAL_STAGES = ['identified', 'qualified', 'needs', 'offered', 'negotiating', 'won', 'lost', 'no-decision'] as const;
export const DealStage = z.enum(DEAL_STAGES);
export type DealStage = z.infer<typeof DealStage>;

/** A sales opportunity at one account. */
export const Deal = recordSchema('deal', {
  accountId: Id,
  name: Line,
  amount: DecimalText.nullable(),
  currency: Currency,
  buyClass: BuyClass,
  stage: DealStage,
  /** Likelihood of winning in percent; `null` takes the stage's usual value. */
  probability: z.number().int().min(0).max(100).nullable(),
  closeDate: Day.nullable(),
  /** When we first talked about it; the cycle up to the offer and the close is measured from here. */
  firstContactOn: Day.nullable(),
  /** The own colleague who sells it; `null`: nobody said. */
  sellerId: Id.nullable(),
  /** Why it was lost, as the customer or the system it came from says it. */
  statedReason: Line,
  note: Lines,
  externalKey: Line,
  imports: ImportStamps,
});
export type Deal = z.infer<typeof Deal>;

/** Won, lost and no-decision deals are closed. */
export function isClosed(deal: Pick<Deal, 'stage'>): boolean {
  return deal.stage === 'won' || deal.stage === 'lost' || deal.stage === 'no-decision';
}
