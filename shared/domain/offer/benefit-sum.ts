import { Decimal } from '../money/decimal';
import { toMoneyText } from '../money/rounding';
import type { Benefit } from '../needs/benefit';
import { benefitTotals } from '../needs/totals';
import type { DecimalText } from '../schema/values';

type WorthFields = Pick<Benefit, 'yearlyValue' | 'evidence' | 'valueSpan' | 'valueTold' | 'valueLow' | 'valueHigh'>;

/** Worth of benefits together: per year, and what comes once apart from it (`null`: none has one); how many have a worth. */
export type BenefitSum = { yearlyValue: DecimalText | null; onceValue: DecimalText | null; valued: number; unvalued: number };

/** Adds up the worth of benefits, in the deal's currency. */
export function benefitSum(benefits: readonly WorthFields[]): BenefitSum {
  const { total, once, valued, unvalued } = benefitTotals(benefits);
  return {
    yearlyValue: total === null ? null : toMoneyText(new Decimal(total)),
    onceValue: once === null ? null : toMoneyText(new Decimal(once)),
    valued,
    unvalued,
  };
}
