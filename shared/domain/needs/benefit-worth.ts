import { Decimal } from '../money/decimal';
import type { DecimalText } from '../schema/values';
import type { Benefit } from './benefit';
import type { CostSpan } from './cost-span';
import { perYear } from './per-year';

type WorthFields = Pick<Benefit, 'yearlyValue' | 'valueSpan' | 'valueTold' | 'valueLow' | 'valueHigh'>;

/** What a benefit is worth, as it was told: the amount and, where known, the least and the most, all in one span. */
export type Worth = { span: CostSpan; amount: DecimalText | null; low: DecimalText | null; high: DecimalText | null };

/**
 * The worth of a benefit as it was told. Where the month's amount and the year's no longer agree, because two colleagues
 * changed them while apart, the year's counts: it is the one in every sum.
 */
export function worthOf({ yearlyValue, valueSpan, valueTold, valueLow, valueHigh }: WorthFields): Worth {
  const range = { low: valueLow, high: valueHigh };
  if (valueSpan === 'once') return { span: 'once', amount: valueTold, ...range };
  if (valueSpan === 'month' && isTwelfth(valueTold, yearlyValue)) return { span: 'month', amount: valueTold, ...range };
  return { span: 'year', amount: yearlyValue, ...(valueSpan === 'month' ? { low: null, high: null } : range) };
}

/** The fields to write when an amount is told in a span: what returns counts per year, what arises once never does. */
export function tellWorth(span: CostSpan, amount: DecimalText | null): Pick<Benefit, 'yearlyValue' | 'valueSpan' | 'valueTold'> {
  return {
    valueSpan: span,
    yearlyValue: amount === null || span === 'once' ? null : perYear(span, amount),
    valueTold: span === 'year' ? null : amount,
  };
}

/** What is wrong with a range; `null` when the least, the amount and the most stand in order. */
export function rangeProblem({ amount, low, high }: Worth): 'low-above' | 'high-below' | null {
  const middle = amount ?? high ?? low;
  if (low !== null && middle !== null && new Decimal(low).gt(middle)) return 'low-above';
  if (high !== null && middle !== null && new Decimal(high).lt(middle)) return 'high-below';
  return null;
}

function isTwelfth(monthly: DecimalText | null, yearly: DecimalText | null): boolean {
  if (monthly === null || yearly === null) return monthly === yearly;
  return new Decimal(perYear('month', monthly)).eq(yearly);
}
