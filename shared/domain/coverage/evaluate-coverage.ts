import { ROLES, type Role, type Member } from '../buying-center/member';
import type { Rating } from '../buying-center/rating';
import { daysBetween } from '../calendar/day-arithmetic';
import type { Day } from '../schema/values';
import type { CoverageRule, RuleSeverity } from './coverage-rule';
import { matchingRules, type DealKind } from './matching-rules';
import { standingsOf, type Standing } from './member-standing';
import { brokenThreshold, requirementsOf, type Requirements } from './requirements';

/** What may be said about the coverage of a deal, in the order it is said in. */
export const COVERAGE_CODES = [
  'role-missing',
  'role-unnamed',
  'too-few-members',
  'decider-not-met',
  'decider-stale',
  'no-mentor',
  'no-contact',
  'single-thread',
  'role-uncovered',
  'too-few-own-people',
  'opinions-differ',
  'amount-missing',
  'currency-without-rule',
  'no-rule',
] as const;
export type CoverageCode = (typeof COVERAGE_CODES)[number];

/** Where to go to do something about a reason: cards of the map, an empty role, a field of the deal, the rules. */
export type CoverageTarget =
  | { kind: 'members'; memberIds: string[] }
  | { kind: 'role'; role: Role }
  | { kind: 'map' }
  | { kind: 'amount' }
  | { kind: 'rules' };

export type CoverageReason = {
  code: CoverageCode;
  /** `info` says something without touching the light. */
  severity: RuleSeverity | 'info';
  /** For the words; `role` is a code itself. */
  params: Readonly<Record<string, string | number>>;
  target: CoverageTarget;
};

export type Light = 'red' | 'amber' | 'green';

/** The light of a deal and everything that speaks against green, the worst first. */
export type CoverageResult = { light: Light; reasons: CoverageReason[] };

export type CoverageInput = {
  deal: DealKind;
  members: readonly Member[];
  ratings: readonly Rating[];
  /** As `rulesOfWorkspace` gives them. */
  rules: readonly CoverageRule[];
  today: Day;
};

/** How well the buying center of a deal is covered, held against the rules for deals of its kind. */
export function evaluateCoverage({ deal, members, ratings, rules, today }: CoverageInput): CoverageResult {
  const matching = matchingRules(rules, deal);
  const requirements = requirementsOf(matching.rules);
  const standings = standingsOf(members, ratings);
  const reasons = [
    ...roleReasons(requirements, standings),
    ...countReasons(requirements, standings),
    ...deciderReasons(requirements, standings, today),
    ...mentorReasons(requirements, standings),
    ...threadReasons(requirements, standings),
    ...disputeReasons(standings),
    ...ruleReasons(matching, deal),
  ].sort(inOrder);
  return { light: lightOf(reasons), reasons };
}

const named = ({ isPlaceholder }: Standing): boolean => !isPlaceholder;
const holds = (role: Role) => (standing: Standing): boolean => standing.roles.includes(role);
const idsOf = (standings: readonly Standing[]): CoverageTarget => ({ kind: 'members', memberIds: standings.map(({ member }) => member.id) });

function roleReasons({ roles }: Requirements, standings: readonly Standing[]): CoverageReason[] {
  return [...roles].flatMap(([role, severity]): CoverageReason[] => {
    const holders = standings.filter(holds(role));
    const known = holders.filter(named);
    if (holders.length === 0) return [{ code: 'role-missing', severity, params: { role }, target: { kind: 'role', role } }];
    if (known.length === 0) return [{ code: 'role-unnamed', severity, params: { role }, target: idsOf(holders) }];
    if (known.some(({ isInContact }) => isInContact)) return [];
    return [{ code: 'role-uncovered', severity: 'warning', params: { role }, target: idsOf(known) }];
  });
}

function countReasons({ minMembers, minOwnPeople }: Requirements, standings: readonly Standing[]): CoverageReason[] {
  const reasons: CoverageReason[] = [];
  const members = standings.filter(named).length;
  const tooFew = brokenThreshold(minMembers, (limit) => members < limit);
  if (tooFew !== null) {
    const params = { count: members, needed: tooFew.limit };
    reasons.push({ code: 'too-few-members', severity: tooFew.severity, params, target: { kind: 'map' } });
  }
  // Being assigned is not enough: a colleague counts who is in touch with the member they look after.
  const own = new Set(standings.filter(({ isInContact }) => isInContact).flatMap(({ member }) => member.coveredBy ?? [])).size;
  const tooAlone = brokenThreshold(minOwnPeople, (limit) => own < limit);
  if (tooAlone !== null) {
    const params = { count: own, needed: tooAlone.limit };
    reasons.push({ code: 'too-few-own-people', severity: tooAlone.severity, params, target: { kind: 'map' } });
  }
  return reasons;
}

function deciderReasons({ deciderMetWithinDays, roles }: Requirements, standings: readonly Standing[], today: Day): CoverageReason[] {
  const deciders = standings.filter((standing) => holds('decider')(standing) && named(standing));
  // That nobody is known to decide is said already.
  if (deciders.length === 0 && roles.has('decider')) return [];
  const met = deciders
    .flatMap((standing) => (standing.member.lastContactOn === null ? [] : [{ standing, day: standing.member.lastContactOn }]))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const last = met[0];
  const days = last === undefined ? Infinity : Math.max(0, daysBetween(last.day, today));
  const broken = brokenThreshold(deciderMetWithinDays, (limit) => days > limit);
  if (broken === null) return [];
  const { severity, limit: within } = broken;
  if (last !== undefined) return [{ code: 'decider-stale', severity, params: { days, within }, target: idsOf([last.standing]) }];
  const target: CoverageTarget = deciders.length === 0 ? { kind: 'role', role: 'decider' } : idsOf(deciders);
  return [{ code: 'decider-not-met', severity, params: { within }, target }];
}

function mentorReasons({ mentor }: Requirements, standings: readonly Standing[]): CoverageReason[] {
  if (mentor === null || standings.some((standing) => named(standing) && standing.attitude === 'mentor')) return [];
  const supporters = standings.filter((standing) => named(standing) && standing.attitude === 'supporter');
  // A supporter is who can become a mentor.
  return [{ code: 'no-mentor', severity: mentor, params: {}, target: supporters.length === 0 ? { kind: 'map' } : idsOf(supporters) }];
}

function threadReasons({ noSingleThread }: Requirements, standings: readonly Standing[]): CoverageReason[] {
  const threads = standings.filter(({ isInContact }) => isInContact);
  if (noSingleThread === null || threads.length > 1) return [];
  if (threads.length === 0) return [{ code: 'no-contact', severity: noSingleThread, params: {}, target: { kind: 'map' } }];
  return [{ code: 'single-thread', severity: noSingleThread, params: {}, target: idsOf(threads) }];
}

function disputeReasons(standings: readonly Standing[]): CoverageReason[] {
  const disputed = standings.filter(({ isDisputed }) => isDisputed);
  if (disputed.length === 0) return [];
  return [{ code: 'opinions-differ', severity: 'info', params: { count: disputed.length }, target: idsOf(disputed) }];
}

function ruleReasons({ rules, uncompared }: ReturnType<typeof matchingRules>, { currency }: DealKind): CoverageReason[] {
  const reasons: CoverageReason[] = [];
  if (uncompared === 'amount-missing') reasons.push({ code: uncompared, severity: 'info', params: {}, target: { kind: 'amount' } });
  if (uncompared === 'currency-without-rule') {
    reasons.push({ code: uncompared, severity: 'info', params: { currency }, target: { kind: 'rules' } });
  }
  if (rules.length === 0) reasons.push({ code: 'no-rule', severity: 'info', params: {}, target: { kind: 'rules' } });
  return reasons;
}

const SEVERITIES: readonly CoverageReason['severity'][] = ['critical', 'warning', 'info'];

function inOrder(a: CoverageReason, b: CoverageReason): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    COVERAGE_CODES.indexOf(a.code) - COVERAGE_CODES.indexOf(b.code) ||
    roleIndex(a) - roleIndex(b)
  );
}

function roleIndex({ params }: CoverageReason): number {
  return ROLES.findIndex((role) => role === params['role']);
}

function lightOf(reasons: readonly CoverageReason[]): Light {
  if (reasons.some(({ severity }) => severity === 'critical')) return 'red';
  return reasons.some(({ severity }) => severity === 'warning') ? 'amber' : 'green';
}
