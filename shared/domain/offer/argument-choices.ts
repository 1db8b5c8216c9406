import type { Benefit } from '../needs/benefit';
import type { Argument } from './argument';
import { inOrder } from './in-order';

/** A benefit of the deal as the offer may use it. */
export type ArgumentChoice =
  | { kind: 'chosen'; benefit: Benefit; argument: Argument }
  | { kind: 'free'; benefit: Benefit }
  /** Assumed: nobody has heard it from the customer, so it stays out of documents even if it was chosen before. */
  | { kind: 'locked'; benefit: Benefit };

/**
 * All benefits of a deal for choosing an offer's argument: the chosen ones in the order of the argument, then the free
 * ones, then the locked ones, each in the order of the deal. Benefits without words are left out.
 */
export function argumentChoices(args: readonly Argument[], benefits: readonly Benefit[]): ArgumentChoice[] {
  const told = inOrder(benefits).filter((benefit) => benefit.text.trim() !== '');
  const usable = new Map(told.filter((benefit) => benefit.evidence !== 'assumed').map((benefit) => [benefit.id, benefit]));
  const chosen = new Map<string, ArgumentChoice>();
  for (const argument of inOrder(args)) {
    const benefit = usable.get(argument.benefitId);
    if (benefit !== undefined && !chosen.has(benefit.id)) chosen.set(benefit.id, { kind: 'chosen', benefit, argument });
  }
  const free = [...usable.values()].filter((benefit) => !chosen.has(benefit.id));
  const locked = told.filter((benefit) => benefit.evidence === 'assumed');
  return [
    ...chosen.values(),
    ...free.map((benefit): ArgumentChoice => ({ kind: 'free', benefit })),
    ...locked.map((benefit): ArgumentChoice => ({ kind: 'locked', benefit })),
  ];
}
