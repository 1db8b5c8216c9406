import { Decimal } from '../money/decimal';
import { toMoneyText } from '../money/rounding';
import type { DecimalText } from '../schema/values';
import type { CostKind, Pain } from './pain';
import { perYear } from './per-year';

/** A cost that returns every year, or one that arises once: never both, and never one taken for the other. */
export type PainCost = { span: 'year' | 'once'; amount: DecimalText };

/** A figure a cost is worked out from. */
export type CostFactor = 'costOccurrences' | 'costHours' | 'costRate';

/** Which figures a calculation multiplies, in the order in which they are said. */
export const COST_FACTORS: Readonly<Record<CostKind, readonly CostFactor[]>> = {
  time: ['costOccurrences', 'costHours', 'costRate'],
  scrap: ['costOccurrences', 'costRate'],
  downtime: ['costHours', 'costRate'],
  sum: ['costRate'],
};

/**
 * What a pain costs by its calculation, exactly, rounded once. What arises every month is taken twelve times; what arises
 * once stays a one-off. `null` while a factor is missing.
 */
export function painCost(pain: Pick<Pain, 'costKind' | 'costSpan' | CostFactor>): PainCost | null {
  let amount = new Decimal(1);
  for (const factor of COST_FACTORS[pain.costKind]) {
    const figure = pain[factor];
    if (figure === null) return null;
    amount = amount.times(figure);
  }
  if (pain.costSpan === 'once') return { span: 'once', amount: toMoneyText(amount) };
  return { span: 'year', amount: toMoneyText(new Decimal(perYear(pain.costSpan, amount.toFixed()))) };
}

/** The fields to write for another calculation. A rate per hour is no price of a part: the figures start anew. */
export function changeCostKind(costKind: CostKind): Pick<Pain, 'costKind' | CostFactor> {
  return { costKind, costOccurrences: null, costHours: null, costRate: null };
}
