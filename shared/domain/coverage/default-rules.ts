import type { CoverageRule } from './coverage-rule';
import { draftRule } from './draft-rule';

/** From here on a deal is of medium and of large size. Each currency has amounts of its own; these are for euros. */
const MEDIUM = { amountScope: 'range', currency: 'EUR', amountFrom: '25000' } as const;
const LARGE = { amountScope: 'range', currency: 'EUR', amountFrom: '250000' } as const;

/** Everybody has the same ids for these rules, so that two colleagues who change one change the same record. */
function defaultRule(number: number, fields: Partial<CoverageRule> & Pick<CoverageRule, 'severity'>): CoverageRule {
  const digits = String(number).padStart(2, '0');
  const instant = '2026-01-01T00:00:00.000Z';
  const bookkeeping = { id: `019b7650-0000-7000-8000-0000000000${digits}`, createdAt: instant, updatedAt: instant, rev: 1 };
  return { ...draftRule(bookkeeping, `b${digits}`), ...fields };
}

/**
 * The rules a workspace starts with. What kind of purchase it is says who takes part: a straight rebuy is routine
 * of the purchasing department, a modified rebuy brings those in who use it, a new task all roles and the most
 * people (Robinson, Faris and Wind, Industrial Buying and Creative Marketing, 1967). The roles are those of
 * Webster and Wind, A General Model for Understanding Organizational Buying Behavior, 1972. What is at stake says
 * how many and how well they must be known, as the buying center grows with it (Johnston and Bonoma, The Buying
 * Center: Structure and Interaction Patterns, 1981). The numbers of people, days and euros are rules of thumb,
 * there to be changed.
 */
export const DEFAULT_COVERAGE_RULES: readonly CoverageRule[] = [
  defaultRule(1, { severity: 'critical', buyClass: 'straight-rebuy', needsBuyer: true }),
  defaultRule(2, { severity: 'critical', buyClass: 'modified-rebuy', needsDecider: true, needsBuyer: true }),
  defaultRule(3, { severity: 'warning', buyClass: 'modified-rebuy', needsUser: true, minMembers: 3 }),
  defaultRule(4, { severity: 'critical', buyClass: 'new-task', needsUser: true, needsDecider: true }),
  defaultRule(5, { severity: 'warning', buyClass: 'new-task', needsInfluencer: true, needsBuyer: true, minMembers: 3, needsMentor: true }),
  defaultRule(6, { ...MEDIUM, severity: 'warning', minMembers: 2, forbidsSingleThread: true }),
  defaultRule(7, { ...MEDIUM, severity: 'critical', buyClass: 'new-task', needsBuyer: true, forbidsSingleThread: true }),
  defaultRule(8, { ...LARGE, severity: 'warning', needsDecider: true, deciderMetWithinDays: 60, minOwnPeople: 2 }),
  defaultRule(9, { ...LARGE, severity: 'critical', buyClass: 'modified-rebuy', needsUser: true, forbidsSingleThread: true }),
  defaultRule(10, { ...LARGE, severity: 'warning', buyClass: 'modified-rebuy', needsInfluencer: true, minMembers: 4, needsMentor: true }),
  defaultRule(11, {
    ...LARGE,
    severity: 'critical',
    buyClass: 'new-task',
    needsInfluencer: true,
    minMembers: 5,
    deciderMetWithinDays: 90,
    needsMentor: true,
  }),
  defaultRule(12, {
    ...LARGE,
    severity: 'warning',
    buyClass: 'new-task',
    needsInitiator: true,
    needsGatekeeper: true,
    minMembers: 7,
    deciderMetWithinDays: 30,
  }),
  defaultRule(13, { amountScope: 'uncompared', severity: 'warning', minMembers: 2, forbidsSingleThread: true }),
  defaultRule(14, { amountScope: 'uncompared', severity: 'critical', buyClass: 'new-task', needsBuyer: true, forbidsSingleThread: true }),
];

const DEFAULT_IDS: ReadonlySet<string> = new Set(DEFAULT_COVERAGE_RULES.map(({ id }) => id));

/** Whether a rule is one of those a workspace starts with, as it was or changed. */
export function isDefaultRule(id: string): boolean {
  return DEFAULT_IDS.has(id);
}

/**
 * The rules of a workspace in their order: the default ones, each replaced by the stored record of the same id
 * once it was changed, and the workspace's own. Removing a stored record brings the default back; a default rule
 * that is not wanted is stored as not active.
 */
export function rulesOfWorkspace(stored: Iterable<CoverageRule>): CoverageRule[] {
  const rules = new Map(DEFAULT_COVERAGE_RULES.map((rule) => [rule.id, rule]));
  for (const rule of stored) rules.set(rule.id, rule);
  return [...rules.values()].sort((a, b) => compareText(a.orderKey, b.orderKey) || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
