import { ROLES, type Role } from '../buying-center/member';
import { memberNames } from '../buying-center/map-model';
import type { Person } from '../account/person';
import { standingsOf } from '../coverage/member-standing';
import type { MapState } from '../map-history/map-at';
import type { FrozenPerson } from './deal-close';

/** The people of a map, to be kept as they stand: what the team said last counts. */
export function frozenPeople({ members, ratings }: Pick<MapState, 'members' | 'ratings'>, persons: ReadonlyMap<string, Person>): FrozenPerson[] {
  return standingsOf(members, ratings).map(({ member, roles, attitude, influence }) => ({
    memberId: member.id,
    personId: member.personId,
    ...memberNames(member, persons.get(member.personId ?? '')),
    roles: [...roles],
    attitude,
    influence,
    coverage: member.coverage,
    lastContactOn: member.lastContactOn,
  }));
}

/** How a role stood: somebody was in touch with its holder, nobody was, or it had no holder with a name. */
export type RoleContact = 'contact' | 'no-contact' | 'missing';

/** Whether somebody of ours spoke with this person. */
export function wasInContact({ personId, coverage, lastContactOn }: FrozenPerson): boolean {
  return personId !== null && (coverage !== 'none' || lastContactOn !== null);
}

/** How each role stood, in the order of the decision process. */
export function roleContacts(people: readonly FrozenPerson[]): { role: Role; contact: RoleContact; names: string[] }[] {
  return ROLES.map((role) => {
    const holders = people.filter(({ roles, personId }) => roles.includes(role) && personId !== null);
    const contact = holders.length === 0 ? 'missing' : holders.some(wasInContact) ? 'contact' : 'no-contact';
    return { role, contact, names: holders.map(({ name }) => name) };
  });
}
