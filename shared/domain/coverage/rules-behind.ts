import type { Role } from '../buying-center/member';
import { NEEDED_ROLE_FIELDS, type CoverageRule } from './coverage-rule';
import type { CoverageReason } from './evaluate-coverage';

/**
 * The rules a reason comes from, of those that hold for the deal: the answer to "why is this red". The one that
 * asks for the most comes first. Empty for what is said without a rule.
 */
export function rulesBehind({ code, params, severity }: CoverageReason, matching: readonly CoverageRule[]): CoverageRule[] {
  const ofSeverity = matching.filter((rule) => rule.severity === severity);
  const number = (of: (rule: CoverageRule) => number | null, isBroken: (limit: number) => boolean, isStricter: (a: number, b: number) => number): CoverageRule[] =>
    ofSeverity
      .flatMap((rule) => {
        const limit = of(rule);
        return limit !== null && isBroken(limit) ? [{ rule, limit }] : [];
      })
      .sort((a, b) => isStricter(a.limit, b.limit))
      .map(({ rule }) => rule);
  const count = Number(params['count']);
  switch (code) {
    case 'role-missing':
    case 'role-unnamed':
      return ofSeverity.filter((rule) => rule[NEEDED_ROLE_FIELDS[params['role'] as Role]]);
    // That nobody is in touch turns the light amber only, whatever the rule that asks for the role.
    case 'role-uncovered':
      return matching.filter((rule) => rule[NEEDED_ROLE_FIELDS[params['role'] as Role]]);
    case 'too-few-members':
      return number(({ minMembers }) => minMembers, (limit) => count < limit, (a, b) => b - a);
    case 'too-few-own-people':
      return number(({ minOwnPeople }) => minOwnPeople, (limit) => count < limit, (a, b) => b - a);
    case 'decider-not-met':
    case 'decider-stale': {
      const days = code === 'decider-stale' ? Number(params['days']) : Infinity;
      return number(({ deciderMetWithinDays }) => deciderMetWithinDays, (limit) => days > limit, (a, b) => a - b);
    }
    case 'no-mentor':
      return ofSeverity.filter(({ needsMentor }) => needsMentor);
    case 'no-contact':
    case 'single-thread':
      return ofSeverity.filter(({ forbidsSingleThread }) => forbidsSingleThread);
    case 'opinions-differ':
    case 'amount-missing':
    case 'currency-without-rule':
    case 'no-rule':
      return [];
  }
}
