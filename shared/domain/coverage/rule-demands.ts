import { rolesNeeded, type CoverageRule, type RuleSeverity } from './coverage-rule';
import type { Role } from '../buying-center/member';

/** One thing a rule asks for. */
export type RuleDemand =
  | { kind: 'role'; role: Role }
  | { kind: 'min-members' | 'min-own-people' | 'decider-met-within-days'; number: number }
  | { kind: 'mentor' | 'no-single-thread' };

/** What a rule asks for, in the order it is told in. */
export function demandsOf(rule: CoverageRule): RuleDemand[] {
  const number = (kind: 'min-members' | 'min-own-people' | 'decider-met-within-days', value: number | null): RuleDemand[] =>
    value === null ? [] : [{ kind, number: value }];
  return [
    ...rolesNeeded(rule).map((role): RuleDemand => ({ kind: 'role', role })),
    ...number('min-members', rule.minMembers),
    ...number('decider-met-within-days', rule.deciderMetWithinDays),
    ...(rule.needsMentor ? [{ kind: 'mentor' } as const] : []),
    ...number('min-own-people', rule.minOwnPeople),
    ...(rule.forbidsSingleThread ? [{ kind: 'no-single-thread' } as const] : []),
  ];
}

/** Whether whoever meets `a` meets `b`: the same thing, and no smaller number of people or larger one of days. */
export function impliesDemand(a: RuleDemand, b: RuleDemand): boolean {
  if (a.kind === 'role' || b.kind === 'role') return a.kind === 'role' && b.kind === 'role' && a.role === b.role;
  if (a.kind !== b.kind) return false;
  if (!('number' in a) || !('number' in b)) return true;
  return a.kind === 'decider-met-within-days' ? a.number <= b.number : a.number >= b.number;
}

/** Whether breaking a rule of severity `a` says all that breaking one of severity `b` says. */
export function isAsSevere(a: RuleSeverity, b: RuleSeverity): boolean {
  return a === 'critical' || b === 'warning';
}
