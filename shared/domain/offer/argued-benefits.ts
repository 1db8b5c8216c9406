import type { Benefit } from '../needs/benefit';
import { mayArgue, type VerdictOf } from '../needs/may-argue';
import type { Argument } from './argument';
import { inOrder } from './in-order';

/**
 * The benefits an offer may argue with, in the order of its arguments, each once. What nobody has heard from the customer
 * never reaches a document for the customer, nor does a function or a competence that nobody stood up for. Arguments
 * whose benefit is gone are left out, too.
 */
export function arguedBenefits(args: readonly Argument[], benefits: readonly Benefit[], verdictOf: VerdictOf): Benefit[] {
  const byId = new Map(benefits.map((benefit) => [benefit.id, benefit]));
  const chosen = inOrder(args).map((argument) => byId.get(argument.benefitId));
  return [...new Set(chosen)].filter(
    (benefit): benefit is Benefit => benefit !== undefined && mayArgue(benefit, verdictOf(benefit)),
  );
}
