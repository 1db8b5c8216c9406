import { fullName, type Person } from '../account/person';
import type { Member } from '../buying-center/member';
import { nameKey } from '../import/person-name';
import type { Id } from '../schema/values';
import type { ExistingChart } from './merge-plan';
import type { PlannedPerson } from './plan';

/** Who somebody of the file is: a person, a card, both or neither. */
export type Match = { person: Person | undefined; member: Member | undefined };

type Key<T> = (one: T) => string | null;
/** How two sides may be brought together: equal keys. With `onlyAlone`, only where one on each side has the key. */
type Pass = { planned: Key<PlannedPerson>; person: Key<Person>; onlyAlone?: boolean };

const nameOf = (one: Pick<Person, 'firstName' | 'lastName'>): string => nameKey(`${one.firstName} ${one.lastName}`);
const joined = (...parts: string[]): string | null => (parts.some((part) => part === '') ? null : parts.join('\u0000'));
const folded = (text: string): string => text.trim().toLowerCase();

type Known = { key: string; name: string; email: string; jobTitle: string };
const ofPlanned = (one: PlannedPerson): Known => ({ key: one.externalId, name: nameOf(one), email: folded(one.email), jobTitle: folded(one.function) });
const ofPerson = (one: Person): Known => ({ key: one.externalKey, name: nameOf(one), email: folded(one.email), jobTitle: folded(one.function) });
const by = (...fields: (keyof Known)[]): Pass => {
  const of = (known: Known): string | null => joined(...fields.map((field) => known[field]));
  return { planned: (one) => of(ofPlanned(one)), person: (one) => of(ofPerson(one)) };
};
/** What somebody is like once the row is taken over; an empty cell erases nothing. */
const mergedOf = (planned: PlannedPerson, person: Person): Known => ({
  key: planned.externalId || person.externalKey,
  name: nameOf({ firstName: planned.firstName || person.firstName, lastName: planned.lastName || person.lastName }),
  email: folded(planned.email || person.email),
  jobTitle: folded(planned.function || person.function),
});
/** What is empty has to be empty on both sides: rows that differ in nothing else find their own again. */
const exactly = ({ name, email, jobTitle }: Known): string => [name, email, jobTitle].join('\u0000');

/** From the surest to the least sure. Whoever is found by one is out of the next. */
const BY_KEY: readonly Pass[] = [
  { planned: (one) => joined(one.externalId, exactly(ofPlanned(one))), person: (one) => joined(one.externalKey, exactly(ofPerson(one))) },
  by('key', 'name', 'jobTitle', 'email'),
  by('key', 'name', 'jobTitle'),
  by('key', 'name', 'email'),
  by('key', 'name'),
  by('key'),
  // A row without a number may be anybody's, whatever number they have.
  { planned: (one) => (one.externalId === '' ? exactly(ofPlanned(one)) : null), person: (one) => exactly(ofPerson(one)) },
];
const BY_MAIL: readonly Pass[] = [by('name', 'email', 'jobTitle'), by('name', 'email')];
/** Here a name is not enough to overrule two keys that differ. */
const BY_NAME: readonly Pass[] = [by('name', 'jobTitle'), { ...by('name'), onlyAlone: true }];

/**
 * Finds out who is who: by external key, else by name with e-mail or function, else by a name only one person has.
 * A place kept for a number nobody had a name for is found again by that number. People who look the same are paired
 * in their order, so that the same file finds the same people every time. What is not sure makes nobody the double of
 * somebody else: the same file would not know them apart any more.
 */
export function matchPeople(people: readonly PlannedPerson[], existing: ExistingChart): ReadonlyMap<string, Match> {
  const memberOf = new Map<Id, Member>();
  for (const member of existing.members) if (member.personId !== null && !memberOf.has(member.personId)) memberOf.set(member.personId, member);
  const matches = new Map<string, Match>();
  const freePersons = new Set([...existing.persons].sort(byId));
  const freePeople = new Set(people.filter(({ isPlaceholder }) => !isPlaceholder));
  const looks = new Looks(existing.persons);
  // Whoever has the number of a row may be that row, and so is nobody else by what is not sure.
  const numbers = new Set(people.flatMap(({ externalId }) => (externalId === '' ? [] : [externalId])));
  for (const pass of [...BY_KEY, ...BY_MAIL, ...BY_NAME]) {
    for (const [planned, person] of pairs(pass, freePeople, freePersons)) {
      if (BY_NAME.includes(pass) && planned.externalId !== '' && person.externalKey !== '' && planned.externalId !== person.externalKey) continue;
      if (!BY_KEY.includes(pass) && (looks.makesDouble(planned, person) || (planned.externalId === '' && numbers.has(person.externalKey)))) continue;
      looks.take(planned, person);
      matches.set(planned.key, { person, member: memberOf.get(person.id) });
      freePeople.delete(planned);
      freePersons.delete(person);
    }
  }
  const places = existing.members.filter(({ personId }) => personId === null).sort(byId);
  for (const planned of people) {
    if (matches.has(planned.key)) continue;
    const at = places.findIndex(({ displayName }) => displayName !== '' && (displayName === planned.externalId || (planned.isPlaceholder && displayName === planned.function)));
    const [member] = at < 0 ? [] : places.splice(at, 1);
    matches.set(planned.key, { person: undefined, member });
  }
  return matches;
}

/** How many look alike once everything that was matched is taken over. */
class Looks {
  readonly #counts = new Map<string, number>();

  constructor(persons: readonly Person[]) {
    for (const person of persons) this.#add(exactly(ofPerson(person)), 1);
  }

  makesDouble(planned: PlannedPerson, person: Person): boolean {
    const look = exactly(mergedOf(planned, person));
    return look !== exactly(ofPerson(person)) && (this.#counts.get(look) ?? 0) > 0;
  }

  take(planned: PlannedPerson, person: Person): void {
    this.#add(exactly(ofPerson(person)), -1);
    this.#add(exactly(mergedOf(planned, person)), 1);
  }

  #add(look: string, count: number): void {
    this.#counts.set(look, (this.#counts.get(look) ?? 0) + count);
  }
}

function pairs(pass: Pass, people: Iterable<PlannedPerson>, persons: Iterable<Person>): [PlannedPerson, Person][] {
  const waiting = group(persons, pass.person);
  return [...group(people, pass.planned)].flatMap(([key, planned]) => {
    const found = waiting.get(key) ?? [];
    if (pass.onlyAlone === true && (planned.length > 1 || found.length > 1)) return [];
    return planned.slice(0, found.length).flatMap((one, index): [PlannedPerson, Person][] => {
      const person = found[index];
      return person === undefined ? [] : [[one, person]];
    });
  });
}

function group<T>(all: Iterable<T>, keyOf: Key<T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null || key === '') continue;
    const same = groups.get(key);
    if (same) same.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Ids count up with time, so this is the order in which records were made. */
function byId(a: { id: Id }, b: { id: Id }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What somebody of the file is called in a preview. */
export function plannedName(person: PlannedPerson): string {
  return fullName(person) || person.function || person.externalId;
}
