import { ZERO } from '../money/decimal';
import { toMoneyText } from '../money/rounding';
import type { Benefit } from '../needs/benefit';
import type { DecimalText } from '../schema/values';

/** Yearly worth of benefits together: the sum of those that have one, and how many have none. */
export type BenefitSum = { yearlyValue: DecimalText; valued: number; unvalued: number };

/** Adds up the yearly values of benefits, in the deal's currency. */
export function benefitSum(benefits: readonly Pick<Benefit, 'yearlyValue'>[]): BenefitSum {
  const values = benefits.flatMap((benefit) => (benefit.yearlyValue === null ? [] : [benefit.yearlyValue]));
  return {
    yearlyValue: toMoneyText(values.reduce((sum, value) => sum.plus(value), ZERO)),
    valued: values.length,
    unvalued: benefits.length - values.length,
  };
}
