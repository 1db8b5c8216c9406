import { BUY_CLASSES, type BuyClass } from '../deal/deal';
import { Decimal } from '../money/decimal';
import type { Currency, DecimalText } from '../schema/values';
import type { CoverageRule } from './coverage-rule';
import { demandsOf } from './rule-demands';
import { isEmptyScope } from './rule-scope';

/** Deals no rule asks anything of: all of a buy class, a range of amounts, or those whose amount cannot be compared. */
export type RuleGap = { buyClass: BuyClass } & (
  | { kind: 'all' }
  | { kind: 'range'; currency: Currency; from: DecimalText | null; to: DecimalText | null }
  | { kind: 'uncompared' }
);

/** The deals that would be green whoever is on the map, as no rule holds for them. */
export function ruleGaps(rules: readonly CoverageRule[]): RuleGap[] {
  const asking = rules.filter((rule) => rule.isActive && demandsOf(rule).length > 0 && !isEmptyScope(rule));
  return BUY_CLASSES.flatMap((buyClass) => gapsOf(buyClass, asking.filter((rule) => rule.buyClass === null || rule.buyClass === buyClass)));
}

function gapsOf(buyClass: BuyClass, rules: readonly CoverageRule[]): RuleGap[] {
  if (rules.some(({ amountScope }) => amountScope === 'any')) return [];
  const ranges = rules.filter(({ amountScope }) => amountScope === 'range');
  // Without a range no amount is compared, so that rules for what cannot be compared never hold either.
  if (ranges.length === 0) return [{ buyClass, kind: 'all' }];
  const currencies = [...new Set(ranges.flatMap(({ currency }) => currency ?? []))];
  const uncompared = rules.some(({ amountScope }) => amountScope === 'uncompared');
  return [
    ...currencies.flatMap((currency) => rangeGaps(ranges.filter((rule) => rule.currency === currency)).map((gap) => ({ buyClass, kind: 'range' as const, currency, ...gap }))),
    ...(uncompared ? [] : [{ buyClass, kind: 'uncompared' as const }]),
  ];
}

function rangeGaps(ranges: readonly CoverageRule[]): { from: DecimalText | null; to: DecimalText | null }[] {
  const ordered = [...ranges].sort((a, b) => (a.amountFrom === null ? -1 : b.amountFrom === null ? 1 : new Decimal(a.amountFrom).cmp(b.amountFrom)));
  const gaps: { from: DecimalText | null; to: DecimalText | null }[] = [];
  /** Up to here every amount has a rule; `null`: none yet. */
  let reached: DecimalText | null = null;
  let isOpen = false;
  for (const { amountFrom, amountTo } of ordered) {
    const leaves: boolean = amountFrom !== null && (reached === null ? new Decimal(amountFrom).gt(0) : new Decimal(amountFrom).gt(reached));
    if (!isOpen && leaves) gaps.push({ from: reached, to: amountFrom });
    if (amountTo === null) isOpen = true;
    else if (reached === null || new Decimal(amountTo).gt(reached)) reached = amountTo;
  }
  return isOpen ? gaps : [...gaps, { from: reached, to: null }];
}
