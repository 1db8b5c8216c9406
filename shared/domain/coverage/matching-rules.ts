import type { Deal } from '../deal/deal';
import { Decimal } from '../money/decimal';
import type { CoverageRule } from './coverage-rule';

/** What of a deal says which rules hold for it. */
export type DealKind = Pick<Deal, 'amount' | 'currency' | 'buyClass'>;

/** Why the amount of a deal cannot be held against the rules, or `null` when it can. */
export type Uncompared = 'amount-missing' | 'currency-without-rule';

/** The rules that hold for a deal, and whether its amount could be compared. */
export type MatchingRules = { rules: CoverageRule[]; uncompared: Uncompared | null };

/**
 * The active rules whose conditions fit a deal. Amounts are compared exactly and only within one currency: a deal
 * in a currency without a range of its own gets the rules for amounts that cannot be compared, never a conversion.
 */
export function matchingRules(rules: readonly CoverageRule[], deal: DealKind): MatchingRules {
  const ofClass = rules.filter((rule) => rule.isActive && (rule.buyClass === null || rule.buyClass === deal.buyClass));
  const uncompared = whyUncompared(ofClass, deal);
  return { rules: ofClass.filter((rule) => fitsAmount(rule, deal, uncompared)), uncompared };
}

function whyUncompared(rules: readonly CoverageRule[], { amount, currency }: DealKind): Uncompared | null {
  const ranges = rules.filter(({ amountScope }) => amountScope === 'range');
  // Where no rule looks at amounts, nothing is missing.
  if (ranges.length === 0) return null;
  if (amount === null) return 'amount-missing';
  return ranges.some((rule) => rule.currency === currency) ? null : 'currency-without-rule';
}

function fitsAmount(rule: CoverageRule, { amount, currency }: DealKind, uncompared: Uncompared | null): boolean {
  switch (rule.amountScope) {
    case 'any':
      return true;
    case 'uncompared':
      return uncompared !== null;
    case 'range': {
      if (amount === null || rule.currency !== currency) return false;
      const value = new Decimal(amount);
      const isFrom = rule.amountFrom === null || value.gte(rule.amountFrom);
      return isFrom && (rule.amountTo === null || value.lt(rule.amountTo));
    }
  }
}
