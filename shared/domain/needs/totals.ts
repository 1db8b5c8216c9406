import { ZERO } from '../money/decimal';
import type { DecimalText, Evidence } from '../schema/values';
import type { Benefit } from './benefit';
import type { Pain } from './pain';

/**
 * Yearly money of several cards. A card without a figure counts as unknown, never as zero: a sum is `null` when
 * none of its cards has a figure, and `unvalued` says how many are missing from it.
 */
export type YearlySum = {
  /** All figures together. */
  total: DecimalText | null;
  /** What the customer said or confirmed. */
  known: DecimalText | null;
  /** What we only assume. */
  assumed: DecimalText | null;
  valued: number;
  unvalued: number;
};

/** What the pains of a deal cost and what its benefits are worth, each per year and in the deal's currency. */
export type NeedsTotals = { pain: YearlySum; benefit: YearlySum };

/** Adds up pains and benefits, exactly and without rounding. */
export function needsTotals(
  pains: readonly Pick<Pain, 'yearlyCost' | 'evidence'>[],
  benefits: readonly Pick<Benefit, 'yearlyValue' | 'evidence'>[],
): NeedsTotals {
  return {
    pain: yearlySum(pains.map(({ yearlyCost, evidence }) => ({ amount: yearlyCost, evidence }))),
    benefit: yearlySum(benefits.map(({ yearlyValue, evidence }) => ({ amount: yearlyValue, evidence }))),
  };
}

type Figure = { amount: DecimalText | null; evidence: Evidence };

function yearlySum(figures: readonly Figure[]): YearlySum {
  const valued = figures.filter((figure): figure is Figure & { amount: DecimalText } => figure.amount !== null);
  return {
    total: sum(valued),
    known: sum(valued.filter(({ evidence }) => evidence !== 'assumed')),
    assumed: sum(valued.filter(({ evidence }) => evidence === 'assumed')),
    valued: valued.length,
    unvalued: figures.length - valued.length,
  };
}

function sum(figures: readonly { amount: DecimalText }[]): DecimalText | null {
  if (figures.length === 0) return null;
  return figures.reduce((total, { amount }) => total.plus(amount), ZERO).toFixed();
}
