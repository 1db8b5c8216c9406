import { Decimal, ZERO } from '../money/decimal';
import type { DecimalText } from '../schema/values';
import type { NextBestAlternative } from './next-best-alternative';
import { payback, type Payback } from './payback';

/** What an offer costs once and brings, per year and once; `null`: nobody knows. */
export type Proposal = { price: DecimalText | null; yearlyBenefit: DecimalText | null; onceBenefit: DecimalText | null };

/**
 * An offer beside what the customer does otherwise.
 * `yearly`, `once`: how much more it brings per year and costs once; below zero is less. `null`: a figure is missing.
 * `ahead`: it costs no more and brings no less. `behind`: it brings no more and costs no less, so the higher price never
 * comes back. `earns`: the higher price is earned back by what it brings more. `eaten`: it is cheaper, and after so many
 * months the alternative has caught up. `equal`: there is no difference.
 */
export type Differential = {
  yearly: DecimalText | null;
  once: DecimalText | null;
  outcome: { kind: 'ahead' | 'behind' | 'equal' | 'unknown' } | { kind: 'earns' | 'eaten'; payback: Payback };
};

/** What the alternative brings per year, less what it costs: nothing changes when nothing is done. */
export function alternativeYearly({ kind, yearlyBenefit, yearlyCost }: Pick<NextBestAlternative, 'kind' | 'yearlyBenefit' | 'yearlyCost'>): DecimalText | null {
  if (kind !== 'nothing' && yearlyBenefit === null && yearlyCost === null) return null;
  return new Decimal(yearlyBenefit ?? ZERO).minus(yearlyCost ?? ZERO).toFixed();
}

/** Compares an offer with the next-best alternative, exactly. One-offs of the benefit lower what is paid once. */
export function differential(ours: Proposal, theirs: Pick<NextBestAlternative, 'kind' | 'yearlyBenefit' | 'yearlyCost' | 'onceCost'>): Differential {
  const otherYearly = alternativeYearly(theirs);
  const otherOnce = theirs.onceCost ?? (theirs.kind === 'nothing' ? '0' : null);
  const yearly = ours.yearlyBenefit === null || otherYearly === null ? null : new Decimal(ours.yearlyBenefit).minus(otherYearly);
  const once = ours.price === null || otherOnce === null ? null : new Decimal(ours.price).minus(ours.onceBenefit ?? ZERO).minus(otherOnce);
  return { yearly: yearly?.toFixed() ?? null, once: once?.toFixed() ?? null, outcome: outcomeOf(yearly, once) };
}

function outcomeOf(yearly: Decimal | null, once: Decimal | null): Differential['outcome'] {
  if (yearly === null || once === null) return { kind: 'unknown' };
  if (yearly.isZero() && once.isZero()) return { kind: 'equal' };
  if (yearly.gte(0) && once.lte(0)) return { kind: 'ahead' };
  if (yearly.lte(0) && once.gte(0)) return { kind: 'behind' };
  if (yearly.gt(0)) return { kind: 'earns', payback: payback(once.toFixed(), yearly.toFixed()) };
  return { kind: 'eaten', payback: payback(once.negated().toFixed(), yearly.negated().toFixed()) };
}
