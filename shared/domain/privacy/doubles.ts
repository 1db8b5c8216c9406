import type { Person } from '../account/person';
import { isOfficeMail } from '../import/match/person-key';
import type { AnyRecord } from '../records';
import { companyContacts } from './company-contacts';
import { knownPerson } from './known-people';

/** Another record of the same name. `isCertain`: it is the same person's, and not somebody else's of that name. */
export type Double = { person: Person; isCertain: boolean };

/** What a full name is compared by; empty for somebody without one. */
export function fullNameKey(person: Person): string {
  const { first, last } = knownPerson(person);
  return last.length === 0 ? '' : `${first.join(' ')}|${last.join(' ')}`;
}

/**
 * Further records of the same full name, those that are certain first. One is certain where both are reached by the same
 * e-mail address of their own and by no other main one. A telephone alone tells nothing: it may be a switchboard's.
 */
export function doublesOf(person: Person, records: readonly AnyRecord[]): Double[] {
  const key = fullNameKey(person);
  if (key === '') return [];
  const company = companyContacts(records);
  const isOwn = (email: string): boolean => !company.has(email) && !isOfficeMail(email);
  const own = knownPerson(person).emails;
  const doubles = records.flatMap((record): Double[] => {
    if (record.type !== 'person' || record.id === person.id || fullNameKey(record) !== key) return [];
    const isShared = [...knownPerson(record).emails].some((email) => own.has(email) && isOwn(email));
    return [{ person: record, isCertain: isShared && !haveOtherMails(person, record) }];
  });
  return doubles.sort((a, b) => Number(b.isCertain) - Number(a.isCertain));
}

function haveOtherMails(a: Person, b: Person): boolean {
  const [one, other] = [a.email, b.email].map((email) => email.trim().toLowerCase());
  return one !== '' && other !== '' && one !== other;
}
