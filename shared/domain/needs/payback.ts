import { Decimal } from '../money/decimal';
import type { DecimalText } from '../schema/values';

/** When an investment is earned back. `unknown`: a figure is missing. `never` is an answer, not an endless number. */
export type Payback = { kind: 'months'; months: number } | { kind: 'never' } | { kind: 'unknown' };

/** An investment that takes longer than a century is not earned back by anybody alive. */
const LONGEST_MONTHS = 1_200;

/** Whole months, rounded up, until yearly benefits have earned back what is paid once. Both in the same currency. */
export function payback(investment: DecimalText | null, yearlyBenefit: DecimalText | null): Payback {
  if (investment === null || yearlyBenefit === null) return { kind: 'unknown' };
  const [paid, earned] = [new Decimal(investment), new Decimal(yearlyBenefit)];
  if (paid.lte(0)) return { kind: 'months', months: 0 };
  if (earned.lte(0)) return { kind: 'never' };
  const months = paid.times(12).dividedBy(earned).ceil();
  return months.gt(LONGEST_MONTHS) ? { kind: 'never' } : { kind: 'months', months: months.toNumber() };
}
