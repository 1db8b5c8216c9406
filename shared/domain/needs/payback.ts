import { Decimal, ZERO } from '../money/decimal';
import type { DecimalText } from '../schema/values';

/** When an investment is earned back. `unknown`: a figure is missing. `never` is an answer, not an endless number. */
export type Payback = { kind: 'months'; months: number } | { kind: 'never' } | { kind: 'unknown' };

/** An investment that takes longer than a century is not earned back by anybody alive. */
const LONGEST_MONTHS = 1_200;

/**
 * Whole months, rounded up, until yearly benefits have earned back what is paid once, less what comes back once. All in
 * the same currency.
 */
export function payback(investment: DecimalText | null, yearlyBenefit: DecimalText | null, onceBenefit: DecimalText | null = null): Payback {
  if (investment === null || (yearlyBenefit === null && onceBenefit === null)) return { kind: 'unknown' };
  const [paid, earned] = [new Decimal(investment).minus(onceBenefit ?? ZERO), new Decimal(yearlyBenefit ?? ZERO)];
  if (paid.lte(0)) return { kind: 'months', months: 0 };
  if (earned.lte(0)) return { kind: 'never' };
  const months = paid.times(12).dividedBy(earned).ceil();
  return months.gt(LONGEST_MONTHS) ? { kind: 'never' } : { kind: 'months', months: months.toNumber() };
}
