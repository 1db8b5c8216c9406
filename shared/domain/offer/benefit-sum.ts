import { Decimal } from '../money/decimal';
import { toMoneyText } from '../money/rounding';
import type { Benefit } from '../needs/benefit';
import { benefitTotals } from '../needs/totals';
import type { DecimalText } from '../schema/values';

type WorthFields = Pick<Benefit, 'yearlyValue' | 'evidence' | 'valueSpan' | 'valueTold' | 'valueLow' | 'valueHigh'>;

/**
 * Worth of benefits together: per year with the least and the most where a range is known, and what comes once apart from
 * it (`null`: none has one); how many have a worth.
 */
export type BenefitSum = {
  yearlyValue: DecimalText | null;
  low: DecimalText | null;
  high: DecimalText | null;
  onceValue: DecimalText | null;
  valued: number;
  unvalued: number;
};

/** Adds up the worth of benefits, in the deal's currency. */
export function benefitSum(benefits: readonly WorthFields[]): BenefitSum {
  const { total, low, high, once, valued, unvalued } = benefitTotals(benefits);
  const money = (amount: DecimalText | null): DecimalText | null => (amount === null ? null : toMoneyText(new Decimal(amount)));
  return {
    yearlyValue: money(total),
    low: money(low),
    high: money(high),
    onceValue: money(once),
    valued,
    unvalued,
  };
}
