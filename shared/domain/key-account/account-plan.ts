import { recordSchema } from '../schema/record';
import { Currency, DecimalText, Id, Lines } from '../schema/values';
import { z } from '../schema/zod';

/** How we stand with an account and what we want there: one for each account that is looked after. */
export const AccountPlan = recordSchema('accountPlan', {
  accountId: Id,
  isKeyAccount: z.boolean(),
  /** What could be sold there, 1 (little) to 5 (much), and how strong we are there, 1 (weak) to 5 (strong). */
  potential: z.number().int().min(1).max(5).nullable(),
  position: z.number().int().min(1).max(5).nullable(),
  /** What the account spends in a year on what we sell, whoever it buys from. */
  wallet: DecimalText.nullable(),
  currency: Currency,
  goals: Lines,
});
export type AccountPlan = z.infer<typeof AccountPlan>;

/** Fields of the portfolio: where potential is high we invest or keep, where it is low we hold or watch. */
export type PortfolioField = 'keep' | 'invest' | 'hold' | 'watch';

/** From here on a rating counts as high. */
const HIGH = 4;

/** Where an account stands in the portfolio; `null` while one of its ratings is missing. */
export function portfolioField({ potential, position }: Pick<AccountPlan, 'potential' | 'position'>): PortfolioField | null {
  if (potential === null || position === null) return null;
  if (potential >= HIGH) return position >= HIGH ? 'keep' : 'invest';
  return position >= HIGH ? 'hold' : 'watch';
}
