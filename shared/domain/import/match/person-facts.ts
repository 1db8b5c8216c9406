import { foldForSearch } from '../../text/fold';
import { emailKey, isOfficeMail, personNameKey } from './person-key';
import { shareAny, sharePhone, type PhoneKey, type Reason } from './reasons';

/** What a person is recognised by. `company` is a key that is the same for people of the same company, empty for none. */
export type PersonFacts = { nameKey: string; lastName: string; emails: string[]; phones: string[]; company: string };

/** The facts of a person as a file or a record has them. */
export function personFacts(person: { firstName: string; lastName: string }, emails: readonly string[], phones: readonly string[], company: string): PersonFacts {
  return {
    nameKey: personNameKey(person),
    lastName: foldForSearch(person.lastName.trim()),
    emails: emails.filter((email) => !isOfficeMail(email)).map(emailKey).filter((email) => email !== ''),
    phones: phones.filter((phone) => phone !== ''),
    company,
  };
}

/** Keys under which a person that may be the same is found. */
export function personKeys({ nameKey, emails }: PersonFacts): string[] {
  return [nameKey === '' ? '' : `name ${nameKey}`, ...emails.map((email) => `email ${email}`)];
}

/**
 * Why two people may be one; empty when they need not be. The same name needs a second sign: e-mail, telephone or company.
 * The same company, address or telephone alone makes nobody somebody else.
 */
export function personReasons(a: PersonFacts, b: PersonFacts, phoneKey: PhoneKey): Reason[] {
  const hasSameName = a.nameKey !== '' && a.nameKey === b.nameKey;
  const reasons: Reason[] = [];
  if (shareAny(a.emails, b.emails)) reasons.push('email');
  const isHalfNamed = a.nameKey === '' || b.nameKey === '';
  if (!hasSameName) return reasons.length > 0 && (isHalfNamed || a.lastName === b.lastName) ? reasons : [];
  if (a.company !== '' && a.company === b.company) reasons.push('company');
  if (sharePhone(a.phones, b.phones, phoneKey)) reasons.push('phone');
  return reasons.length > 0 ? ['name', ...reasons] : [];
}
