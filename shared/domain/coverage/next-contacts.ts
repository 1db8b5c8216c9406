import { ROLES, type Role, type Coverage } from '../buying-center/member';
import { ATTITUDES, type Attitude } from '../buying-center/rating';
import type { Relation } from '../buying-center/relation';
import { daysBetween } from '../calendar/day-arithmetic';
import type { Day } from '../schema/values';
import type { CoverageInput } from './evaluate-coverage';
import { matchingRules } from './matching-rules';
import { standingsOf, type Standing } from './member-standing';
import { requirementsOf, type Requirements } from './requirements';

/** Why to see somebody next, with what it weighs. The heaviest reason decides the order, the others among equals. */
const WEIGHT = {
  'decider-without-contact': 100,
  'strong-sceptic': 80,
  'decider-stale': 75,
  'role-without-contact': 65,
  'role-unnamed': 60,
  'influential-without-contact': 55,
  'attitude-gap': 30,
  stale: 25,
  'not-rated': 15,
} as const;
export type ContactCode = keyof typeof WEIGHT;
export const CONTACT_CODES = Object.keys(WEIGHT) as ContactCode[];

export type ContactReason = {
  code: ContactCode;
  /** For the words; `role`, `attitude` and `wanted` are codes themselves. */
  params: Readonly<Record<string, string | number>>;
};

/** Somebody to see, why, and who of those on our side could make the introduction. */
export type NextContact = { memberId: string; reasons: ContactReason[]; introducedById: string | null };

export type NextContactsInput = CoverageInput & { relations: readonly Relation[] };

/** From this influence on somebody can turn the decision alone. */
const STRONG_INFLUENCE = 4;
/** After so many days a contact of each depth has gone cold. */
const COLD_AFTER_DAYS: Record<Coverage, number> = { none: 90, brief: 90, regular: 45, deep: 30 };
/** The same for a decider where no rule says otherwise. */
const DECIDER_COLD_AFTER_DAYS = 60;

/** Whom to see next and why, the most pressing first. Nobody without a reason is in the list. */
export function nextContacts({ deal, members, ratings, relations, rules, today }: NextContactsInput): NextContact[] {
  const standings = standingsOf(members, ratings);
  const requirements = requirementsOf(matchingRules(rules, deal).rules);
  const openRoles = rolesWithoutContact(requirements, standings);
  return standings
    .map((standing) => ({ standing, reasons: reasonsFor(standing, openRoles, requirements, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => compareReasons(a.reasons, b.reasons) || (b.standing.influence ?? 0) - (a.standing.influence ?? 0))
    .map(({ standing, reasons }) => ({
      memberId: standing.member.id,
      reasons,
      introducedById: standing.isInContact ? null : introducerOf(standing, standings, relations),
    }));
}

function reasonsFor(standing: Standing, openRoles: ReadonlySet<Role>, requirements: Requirements, today: Day): ContactReason[] {
  const { attitude, attitudeWanted, influence, isInContact, isPlaceholder, member, roles } = standing;
  const reasons: ContactReason[] = [];
  const add = (code: ContactCode, params: ContactReason['params'] = {}): void => void reasons.push({ code, params });
  const openRole = roles.find((role) => openRoles.has(role));
  if (isPlaceholder) {
    if (openRole !== undefined) add('role-unnamed', { role: openRole });
    return reasons;
  }
  const isDecider = roles.includes('decider');
  const isStrong = influence !== null && influence >= STRONG_INFLUENCE;
  if (!isInContact && isDecider) add('decider-without-contact');
  else if (!isInContact && openRole !== undefined) add('role-without-contact', { role: openRole });
  if ((attitude === 'sceptic' || attitude === 'opponent') && isStrong) add('strong-sceptic', { attitude, influence });
  if (!isInContact && isStrong && !isDecider) add('influential-without-contact', { influence });
  if (member.lastContactOn !== null) {
    const days = daysBetween(member.lastContactOn, today);
    if (isDecider && days > deciderColdAfter(requirements)) add('decider-stale', { days });
    else if (!isDecider && days > COLD_AFTER_DAYS[member.coverage]) add('stale', { days });
  }
  if (attitude !== null && attitudeWanted !== null && stepsUp(attitude, attitudeWanted) > 0) {
    add('attitude-gap', { attitude, wanted: attitudeWanted });
  }
  if (attitude === null && (isInContact || roles.length > 0)) add('not-rated');
  return reasons.sort((a, b) => WEIGHT[b.code] - WEIGHT[a.code]);
}

/** The roles asked for that nobody holds whom we know and speak with. */
function rolesWithoutContact({ roles }: Requirements, standings: readonly Standing[]): Set<Role> {
  const covered = new Set(standings.filter(({ isInContact }) => isInContact).flatMap((standing) => standing.roles));
  return new Set(ROLES.filter((role) => roles.has(role) && !covered.has(role)));
}

function deciderColdAfter({ deciderMetWithinDays: { critical, warning } }: Requirements): number {
  const asked = [critical, warning].flatMap((days) => days ?? []);
  return asked.length === 0 ? DECIDER_COLD_AFTER_DAYS : Math.min(...asked);
}

/** How many steps `wanted` is better than `attitude`; negative when it is worse. */
function stepsUp(attitude: Attitude, wanted: Attitude): number {
  return ATTITUDES.indexOf(attitude) - ATTITUDES.indexOf(wanted);
}

function compareReasons(a: readonly ContactReason[], b: readonly ContactReason[]): number {
  const heaviest = (reasons: readonly ContactReason[]): number => Math.max(...reasons.map(({ code }) => WEIGHT[code]));
  const sum = (reasons: readonly ContactReason[]): number => reasons.reduce((total, { code }) => total + WEIGHT[code], 0);
  return heaviest(b) - heaviest(a) || sum(b) - sum(a);
}

/** The friendliest of those in contact who have a line to somebody, mentors before supporters, then by influence. */
function introducerOf(target: Standing, standings: readonly Standing[], relations: readonly Relation[]): string | null {
  const linked = new Set(
    relations
      .filter(({ kind, fromId, toId }) => kind !== 'conflict' && (fromId === target.member.id || toId === target.member.id))
      .flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const friends = standings
    .filter(({ attitude, isInContact, member }) => isInContact && linked.has(member.id) && (attitude === 'mentor' || attitude === 'supporter'))
    .sort((a, b) => Number(b.attitude === 'mentor') - Number(a.attitude === 'mentor') || (b.influence ?? 0) - (a.influence ?? 0));
  return friends[0]?.member.id ?? null;
}
