import type { Account } from '../account/account';
import type { Person } from '../account/person';
import { memberNames } from '../buying-center/map-model';
import { COVERAGES, isUnknown, ROLES, rolesOf, type Coverage, type Member, type Role } from '../buying-center/member';
import type { Relation } from '../buying-center/relation';
import { groupedBy } from '../grouped';
import type { Day, Id } from '../schema/values';

/** Somebody at a unit, over all deals they take part in. */
export type GroupPerson = {
  /** The person's id; the member's where there is no record of the person. */
  id: Id;
  personId: Id | null;
  name: string;
  function: string;
  /** The company of somebody from outside; empty for the unit's own people. */
  company: string;
  isPlaceholder: boolean;
  /** Of all deals together, in the order of the decision process. */
  roles: Role[];
  /** The deepest of all deals; `null` for somebody who takes part in none. */
  coverage: Coverage | null;
  lastContactOn: Day | null;
  /** Own colleagues who look after them, who looks after them in most deals first. */
  ownerIds: Id[];
  dealIds: Id[];
};

export type UnitPeople = { unit: Account; people: GroupPerson[] };
/** Who reports to whom over all deals; `fromId` is the subordinate. */
export type GroupLine = { fromId: Id; toId: Id };
export type GroupPeople = { units: UnitPeople[]; lines: GroupLine[] };

export type GroupPeopleInput = {
  /** The account and everything below it. */
  units: readonly Account[];
  persons: Iterable<Person>;
  members: Iterable<Member>;
  relations: Iterable<Pick<Relation, 'kind' | 'fromId' | 'toId'>>;
};

/**
 * Everybody we know at an account and its units, each once however many deals they take part in, in the order of the units.
 * Somebody stands where their record says they work; a placeholder where its deal belongs. Of several bosses the first counts.
 */
export function groupPeople({ units, persons, members, relations }: GroupPeopleInput): GroupPeople {
  const unitIds = new Set(units.map(({ id }) => id));
  const personOf = new Map([...persons].map((person) => [person.id, person]));
  const ofGroup = [...members].filter(({ accountId }) => unitIds.has(accountId));
  const idOf = new Map(ofGroup.map((member) => [member.id, member.personId ?? member.id]));
  const membersOf = groupedBy(ofGroup, (member) => member.personId ?? member.id);

  const people: { unitId: Id; person: GroupPerson }[] = [];
  for (const person of personOf.values()) {
    if (person.accountId !== null && unitIds.has(person.accountId) && !membersOf.has(person.id)) people.push({ unitId: person.accountId, person: merged(person.id, person, []) });
  }
  for (const [id, parts] of membersOf) {
    const [first] = parts;
    if (first === undefined) continue;
    const person = first.personId === null ? undefined : personOf.get(first.personId);
    const own = person?.accountId ?? null;
    people.push({ unitId: own !== null && unitIds.has(own) ? own : first.accountId, person: merged(id, person, parts) });
  }
  const byUnit = groupedBy(people, ({ unitId }) => unitId);
  return {
    units: units.map((unit) => ({ unit, people: (byUnit.get(unit.id) ?? []).map(({ person }) => person) })),
    lines: linesBetween(relations, idOf),
  };
}

function merged(id: Id, person: Person | undefined, parts: readonly Member[]): GroupPerson {
  const [first] = parts;
  const names = memberNames(first ?? { displayName: '', displayFunction: '' }, person);
  const held = new Set(parts.flatMap(rolesOf));
  const deepest = parts.reduce((most, { coverage }) => Math.max(most, COVERAGES.indexOf(coverage)), -1);
  const owners = groupedBy(parts.filter(({ coveredBy }) => coveredBy !== null), ({ coveredBy }) => coveredBy ?? '');
  return {
    id,
    personId: person?.id ?? null,
    ...names,
    company: first !== undefined && person === undefined ? first.displayCompany.trim() : '',
    isPlaceholder: person === undefined && first !== undefined && isUnknown(first),
    roles: ROLES.filter((role) => held.has(role)),
    coverage: COVERAGES[deepest] ?? null,
    lastContactOn: parts.reduce<Day | null>((last, { lastContactOn }) => (lastContactOn !== null && (last === null || lastContactOn > last) ? lastContactOn : last), null),
    ownerIds: [...owners].sort(([, a], [, b]) => b.length - a.length).map(([owner]) => owner),
    dealIds: [...new Set(parts.map(({ dealId }) => dealId))],
  };
}

function linesBetween(relations: GroupPeopleInput['relations'], idOf: ReadonlyMap<Id, Id>): GroupLine[] {
  const bossOf = new Map<Id, Id>();
  for (const { kind, fromId, toId } of relations) {
    const [from, to] = [idOf.get(fromId), idOf.get(toId)];
    if (kind === 'reports-to' && from !== undefined && to !== undefined && from !== to && !bossOf.has(from)) bossOf.set(from, to);
  }
  return [...bossOf].map(([fromId, toId]) => ({ fromId, toId }));
}
