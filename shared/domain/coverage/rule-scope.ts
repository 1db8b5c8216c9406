import { Decimal } from '../money/decimal';
import type { CoverageRule } from './coverage-rule';

/** The conditions of a rule: for which deals it holds. */
export type RuleScope = Pick<CoverageRule, 'buyClass' | 'amountScope' | 'currency' | 'amountFrom' | 'amountTo'>;

/** Whether no deal whatever can fit: a range without currency, or one that ends where it begins or before. */
export function isEmptyScope({ amountScope, currency, amountFrom, amountTo }: RuleScope): boolean {
  if (amountScope !== 'range') return false;
  if (currency === null) return true;
  return amountFrom !== null && amountTo !== null && new Decimal(amountTo).lte(amountFrom);
}

/** Whether `a` holds for every deal `b` holds for. */
export function holdsWhereverItHolds(a: RuleScope, b: RuleScope): boolean {
  if (a.buyClass !== null && a.buyClass !== b.buyClass) return false;
  if (a.amountScope === 'any') return true;
  if (a.amountScope !== b.amountScope) return false;
  if (a.amountScope === 'uncompared') return true;
  if (a.currency !== b.currency) return false;
  const isFrom = a.amountFrom === null || (b.amountFrom !== null && new Decimal(a.amountFrom).lte(b.amountFrom));
  return isFrom && (a.amountTo === null || (b.amountTo !== null && new Decimal(a.amountTo).gte(b.amountTo)));
}
