import type { Role } from '../buying-center/member';
import { RULE_SEVERITIES, rolesNeeded, type CoverageRule, type RuleSeverity } from './coverage-rule';

/** A number asked for, once by rules that turn the light red and once by those that turn it amber. */
export type Threshold = { [S in RuleSeverity]: number | null };

/** What several rules ask for together: of two that ask for the same, the stricter one. */
export type Requirements = {
  roles: ReadonlyMap<Role, RuleSeverity>;
  /** The largest numbers asked for. */
  minMembers: Threshold;
  minOwnPeople: Threshold;
  /** The fewest days asked for. */
  deciderMetWithinDays: Threshold;
  /** `null`: not asked for. */
  mentor: RuleSeverity | null;
  noSingleThread: RuleSeverity | null;
};

/** Brings rules together. */
export function requirementsOf(rules: readonly CoverageRule[]): Requirements {
  const roles = new Map<Role, RuleSeverity>();
  for (const rule of rules) {
    for (const role of rolesNeeded(rule)) roles.set(role, stricter(roles.get(role) ?? null, rule.severity));
  }
  const threshold = (numberOf: (rule: CoverageRule) => number | null, strictest: (...numbers: number[]) => number): Threshold => {
    const of = (severity: RuleSeverity): number | null => {
      const numbers = rules.filter((rule) => rule.severity === severity).flatMap((rule) => numberOf(rule) ?? []);
      return numbers.length === 0 ? null : strictest(...numbers);
    };
    return { critical: of('critical'), warning: of('warning') };
  };
  const flag = (asks: (rule: CoverageRule) => boolean): RuleSeverity | null =>
    rules.filter(asks).reduce<RuleSeverity | null>((severity, rule) => stricter(severity, rule.severity), null);
  return {
    roles,
    minMembers: threshold((rule) => rule.minMembers, Math.max),
    minOwnPeople: threshold((rule) => rule.minOwnPeople, Math.max),
    deciderMetWithinDays: threshold((rule) => rule.deciderMetWithinDays, Math.min),
    mentor: flag((rule) => rule.needsMentor),
    noSingleThread: flag((rule) => rule.forbidsSingleThread),
  };
}

/** The first threshold a number does not reach, the critical one before the other. */
export function brokenThreshold(
  threshold: Threshold,
  isBroken: (limit: number) => boolean,
): { severity: RuleSeverity; limit: number } | null {
  for (const severity of RULE_SEVERITIES) {
    const limit = threshold[severity];
    if (limit !== null && isBroken(limit)) return { severity, limit };
  }
  return null;
}

function stricter(a: RuleSeverity | null, b: RuleSeverity): RuleSeverity {
  return a === 'critical' ? a : b;
}
