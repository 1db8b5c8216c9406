import type { Benefit } from '../needs/benefit';
import { refusalOf, type Refusal, type VerdictOf } from '../needs/may-argue';
import type { Argument } from './argument';
import { inOrder } from './in-order';

/** A benefit of the deal as the offer may use it. */
export type ArgumentChoice =
  | { kind: 'chosen'; benefit: Benefit; argument: Argument }
  | { kind: 'free'; benefit: Benefit }
  /** Assumed, or none at all by the lint: it stays out of documents even if it was chosen before. */
  | { kind: 'locked'; benefit: Benefit; refusal: Refusal };

/**
 * All benefits of a deal for choosing an offer's argument: the chosen ones in the order of the argument, then the free
 * ones, then the locked ones, each in the order of the deal. Benefits without words are left out.
 */
export function argumentChoices(args: readonly Argument[], benefits: readonly Benefit[], verdictOf: VerdictOf): ArgumentChoice[] {
  const usable = new Map<string, Benefit>();
  const locked: ArgumentChoice[] = [];
  for (const benefit of inOrder(benefits)) {
    if (benefit.text.trim() === '') continue;
    const refusal = refusalOf(benefit, verdictOf(benefit));
    if (refusal === null) usable.set(benefit.id, benefit);
    else locked.push({ kind: 'locked', benefit, refusal });
  }
  const chosen = new Map<string, ArgumentChoice>();
  for (const argument of inOrder(args)) {
    const benefit = usable.get(argument.benefitId);
    if (benefit !== undefined && !chosen.has(benefit.id)) chosen.set(benefit.id, { kind: 'chosen', benefit, argument });
  }
  const free = [...usable.values()].filter((benefit) => !chosen.has(benefit.id));
  return [...chosen.values(), ...free.map((benefit): ArgumentChoice => ({ kind: 'free', benefit })), ...locked];
}
