import type { Account } from '../account/account';
import { fullName, type Person } from '../account/person';
import type { Day, Id } from '../schema/values';
import { erasureLookup, returningPerson, type Erasure, type HashText } from './erasure';

/** Somebody who was erased and is there again, under the name they come back with. */
export type ErasedPerson = { personId: Id; name: string; erasedOn: Day };

/** Who of these people was erased (art. 17 GDPR), by what is left of their erasure. In the order of their names. */
export function erasedPeople(persons: readonly Person[], accounts: ReadonlyMap<Id, Pick<Account, 'name'>>, erasures: readonly Erasure[], hash: HashText): ErasedPerson[] {
  const find = erasureLookup(erasures, hash);
  return persons
    .flatMap((person) => {
      const erasure = find(returningPerson(person, accounts.get(person.accountId ?? '') ?? null));
      return erasure === null ? [] : [{ personId: person.id, name: fullName(person), erasedOn: erasure.erasedOn }];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
