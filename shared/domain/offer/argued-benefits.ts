import type { Benefit } from '../needs/benefit';
import type { Argument } from './argument';
import { inOrder } from './in-order';

/**
 * The benefits an offer may argue with, in the order of its arguments, each once. Assumed benefits are left out: what
 * nobody has heard from the customer never reaches a document for the customer. So are arguments whose benefit is gone.
 */
export function arguedBenefits(args: readonly Argument[], benefits: readonly Benefit[]): Benefit[] {
  const byId = new Map(benefits.map((benefit) => [benefit.id, benefit]));
  const chosen = inOrder(args).map((argument) => byId.get(argument.benefitId));
  return [...new Set(chosen)].filter(
    (benefit): benefit is Benefit => benefit !== undefined && benefit.evidence !== 'assumed',
  );
}
