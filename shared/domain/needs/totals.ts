import { ZERO } from '../money/decimal';
import type { DecimalText, Evidence } from '../schema/values';
import type { Benefit } from './benefit';
import { worthOf } from './benefit-worth';
import type { CostSpan } from './cost-span';
import type { Pain } from './pain';
import { painCost, type CostFactor } from './pain-cost';
import { perYear } from './per-year';

/**
 * Money of several cards. A card without a figure counts as unknown, never as zero: a sum is `null` when none of its
 * cards has a figure, and `unvalued` says how many are missing from it. What returns every year and what arises once
 * are two sums.
 */
export type MoneySum = {
  /** All figures per year together. */
  total: DecimalText | null;
  /** What the customer said or confirmed. */
  known: DecimalText | null;
  /** What we only assume. */
  assumed: DecimalText | null;
  /** All one-offs together. */
  once: DecimalText | null;
  /** The least and the most per year, where a card in the sum has a range; cards without one count with their figure. */
  low: DecimalText | null;
  high: DecimalText | null;
  /** How many figures per year are twelve times a month's. */
  monthly: number;
  valued: number;
  unvalued: number;
};

/** What the pains of a deal cost and what its benefits are worth, in the deal's currency. */
export type NeedsTotals = { pain: MoneySum; benefit: MoneySum };

type CostOf = Pick<Pain, 'yearlyCost' | 'evidence' | 'costKind' | 'costSpan' | CostFactor>;
type WorthOf = Pick<Benefit, 'yearlyValue' | 'evidence' | 'valueSpan' | 'valueTold' | 'valueLow' | 'valueHigh'>;

/** Adds up pains and benefits, exactly and without rounding. */
export function needsTotals(pains: readonly CostOf[], benefits: readonly WorthOf[]): NeedsTotals {
  return { pain: moneySum(pains.map(costFigure)), benefit: moneySum(benefits.map(worthFigure)) };
}

/** Adds up the worth of benefits, exactly and without rounding. */
export function benefitTotals(benefits: readonly WorthOf[]): MoneySum {
  return moneySum(benefits.map(worthFigure));
}

type Figure = { span: CostSpan; amount: DecimalText | null; low: DecimalText | null; high: DecimalText | null; evidence: Evidence };

/** A pain without a cost per year may still have been worked out as a one-off. */
function costFigure(pain: CostOf): Figure {
  const once = pain.yearlyCost === null ? painCost(pain) : null;
  const figure = once?.span === 'once' ? ({ span: 'once', amount: once.amount } as const) : ({ span: 'year', amount: pain.yearlyCost } as const);
  return { ...figure, low: null, high: null, evidence: pain.evidence };
}

function worthFigure(benefit: WorthOf): Figure {
  return { ...worthOf(benefit), evidence: benefit.evidence };
}

function moneySum(figures: readonly Figure[]): MoneySum {
  const yearly = figures.flatMap(({ span, amount, low, high, evidence }) => {
    if (span === 'once' || amount === null) return [];
    const year = (told: DecimalText | null): DecimalText => perYear(span, told ?? amount);
    return [{ amount: year(amount), low: year(low), high: year(high), isRange: low !== null || high !== null, evidence }];
  });
  const once = figures.flatMap(({ span, amount }) => (span === 'once' && amount !== null ? [amount] : []));
  const isRange = yearly.some((figure) => figure.isRange);
  const amounts = (chosen: typeof yearly): DecimalText[] => chosen.map(({ amount }) => amount);
  return {
    total: sum(amounts(yearly)),
    known: sum(amounts(yearly.filter(({ evidence }) => evidence !== 'assumed'))),
    assumed: sum(amounts(yearly.filter(({ evidence }) => evidence === 'assumed'))),
    once: sum(once),
    low: isRange ? sum(yearly.map(({ low }) => low)) : null,
    high: isRange ? sum(yearly.map(({ high }) => high)) : null,
    monthly: figures.filter(({ span, amount }) => span === 'month' && amount !== null).length,
    valued: yearly.length + once.length,
    unvalued: figures.length - yearly.length - once.length,
  };
}

function sum(amounts: readonly DecimalText[]): DecimalText | null {
  if (amounts.length === 0) return null;
  return amounts.reduce((total, amount) => total.plus(amount), ZERO).toFixed();
}
