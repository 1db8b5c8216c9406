import { Decimal } from '../money/decimal';
import { toMoneyText } from '../money/rounding';
import type { DecimalText } from '../schema/values';
import type { Pain } from './pain';

/** A cost that returns every year, or one that arises once: never both, and never one taken for the other. */
export type PainCost = { span: 'year' | 'once'; amount: DecimalText };

const MONTHS = 12;

/**
 * What a pain costs by its calculation: occurrences × hours × money per hour, exactly, rounded once. What arises every
 * month is taken twelve times; what arises once stays a one-off. `null` while a factor is missing.
 */
export function painCost(pain: Pick<Pain, 'costOccurrences' | 'costSpan' | 'costHours' | 'costRate'>): PainCost | null {
  const { costOccurrences, costSpan, costHours, costRate } = pain;
  if (costOccurrences === null || costHours === null || costRate === null) return null;
  const amount = new Decimal(costOccurrences).times(costHours).times(costRate);
  if (costSpan === 'once') return { span: 'once', amount: toMoneyText(amount) };
  return { span: 'year', amount: toMoneyText(costSpan === 'month' ? amount.times(MONTHS) : amount) };
}
