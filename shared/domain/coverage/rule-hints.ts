import type { Id } from '../schema/values';
import type { CoverageRule } from './coverage-rule';
import { demandsOf, impliesDemand, isAsSevere } from './rule-demands';
import { holdsWhereverItHolds, isEmptyScope } from './rule-scope';

/** What may be wrong with a rule beside the others. `otherId` is the rule it meets. */
export type RuleHint =
  | { code: 'asks-nothing' | 'without-currency' | 'empty-range' }
  | { code: 'same-deals' | 'adds-nothing'; otherId: Id };

export const RULE_HINT_CODES = ['asks-nothing', 'without-currency', 'empty-range', 'same-deals', 'adds-nothing'] as const satisfies readonly RuleHint['code'][];

/**
 * Rules that say nothing, can never hold, or repeat what another one says, by their ids. Of two that say the same,
 * the later one is named. Rules that are switched off say nothing on purpose.
 */
export function ruleHints(rules: readonly CoverageRule[]): ReadonlyMap<Id, RuleHint> {
  const active = rules.filter(({ isActive }) => isActive);
  const hints = new Map<Id, RuleHint>();
  active.forEach((rule, index) => {
    const hint = hintFor(rule, active.slice(0, index), active.slice(index + 1));
    if (hint !== null) hints.set(rule.id, hint);
  });
  return hints;
}

function hintFor(rule: CoverageRule, earlier: readonly CoverageRule[], later: readonly CoverageRule[]): RuleHint | null {
  if (demandsOf(rule).length === 0) return { code: 'asks-nothing' };
  if (isEmptyScope(rule)) return { code: rule.currency === null ? 'without-currency' : 'empty-range' };
  const others = [...earlier, ...later].filter((other) => !isEmptyScope(other));
  const covering = others.find((other) => saysAllOf(other, rule) && !(later.includes(other) && saysAllOf(rule, other)));
  if (covering !== undefined) return { code: 'adds-nothing', otherId: covering.id };
  const twin = earlier.find((other) => other.severity === rule.severity && isSameScope(other, rule) && !saysAllOf(rule, other));
  return twin === undefined ? null : { code: 'same-deals', otherId: twin.id };
}

function isSameScope(a: CoverageRule, b: CoverageRule): boolean {
  return holdsWhereverItHolds(a, b) && holdsWhereverItHolds(b, a);
}

/** Whether `b` could go as long as `a` is there. */
function saysAllOf(a: CoverageRule, b: CoverageRule): boolean {
  if (!isAsSevere(a.severity, b.severity) || !holdsWhereverItHolds(a, b)) return false;
  const demands = demandsOf(a);
  return demandsOf(b).every((demand) => demands.some((other) => impliesDemand(other, demand)));
}
