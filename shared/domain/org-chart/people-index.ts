import { nameKey } from '../import/person-name';
import { nameKeysOf, nameKeysOfReference, type PersonRow } from '../import/person-row';

/** What a reference leads to; `several` when a name is not enough to tell people apart. */
export type Found<P> = { kind: 'one'; person: P } | { kind: 'several'; people: P[] } | { kind: 'none' };

export type PeopleIndex<P> = { byId: (id: string) => P | undefined; byName: (name: string) => Found<P> };

/**
 * Finds people by id (the first of several with the same id) or by name: as written, with the parts in
 * either order, without title; a family name alone is enough while only one person has it.
 */
export function indexPeople<P extends Pick<PersonRow, 'id' | 'firstName' | 'lastName'>>(people: readonly P[]): PeopleIndex<P> {
  const ids = new Map<string, P>();
  const names = new Map<string, P[]>();
  const familyNames = new Map<string, P[]>();
  for (const person of people) {
    if (person.id !== '' && !ids.has(person.id)) ids.set(person.id, person);
    for (const key of nameKeysOf(person)) add(names, key, person);
    if (person.lastName !== '') add(familyNames, nameKey(person.lastName), person);
  }
  return {
    byId: (id) => ids.get(id),
    byName: (name) => {
      const keys = nameKeysOfReference(name);
      const hits = keys.map((key) => names.get(key)).find((found) => found !== undefined);
      return outcome(hits ?? keys.map((key) => familyNames.get(key)).find((found) => found !== undefined));
    },
  };
}

function add<P>(index: Map<string, P[]>, key: string, person: P): void {
  const same = index.get(key);
  if (same) same.push(person);
  else index.set(key, [person]);
}

function outcome<P>(people: P[] | undefined): Found<P> {
  const [first, second] = people ?? [];
  if (first === undefined) return { kind: 'none' };
  return second === undefined ? { kind: 'one', person: first } : { kind: 'several', people: people ?? [] };
}
