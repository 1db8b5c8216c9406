import { Decimal, ZERO } from '../money/decimal';
import { toMoneyText } from '../money/rounding';
import type { DecimalText } from '../schema/values';
import type { ForecastMonth } from './forecast';

/** A bar of the forecast strip. `share` is its height in percent of the highest one. */
export type ForecastBar = { label: { kind: 'month'; month: string } | { kind: 'later' } | { kind: 'undated' }; count: number; weighted: DecimalText; share: number };

/** Bars for the months, at most so many: what lies beyond is gathered in one last bar. */
export function forecastBars(months: readonly ForecastMonth[], limit: number): ForecastBar[] {
  const dated = months.filter((entry): entry is ForecastMonth & { month: string } => entry.month !== null);
  const near = dated.length > limit ? dated.slice(0, limit - 1) : dated;
  const far = dated.slice(near.length);
  const undated = months.filter(({ month }) => month === null);
  const sums = [
    ...near.map((entry) => ({ label: { kind: 'month' as const, month: entry.month }, ...sumOf([entry]) })),
    ...(far.length > 0 ? [{ label: { kind: 'later' as const }, ...sumOf(far) }] : []),
    ...(undated.length > 0 ? [{ label: { kind: 'undated' as const }, ...sumOf(undated) }] : []),
  ];
  const highest = sums.reduce((most, { sum }) => Decimal.max(most, sum), ZERO);
  return sums.map(({ label, count, sum }) => ({
    label,
    count,
    weighted: toMoneyText(sum),
    share: highest.isZero() ? 0 : sum.times(100).dividedBy(highest).toDecimalPlaces(1).toNumber(),
  }));
}

function sumOf(months: readonly ForecastMonth[]): { count: number; sum: Decimal } {
  return months.reduce((total, { count, weighted }) => ({ count: total.count + count, sum: total.sum.plus(weighted) }), { count: 0, sum: ZERO });
}
