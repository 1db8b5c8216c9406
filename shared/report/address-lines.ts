import type { Account } from '../domain/account/account';
import { fullName, type Person } from '../domain/account/person';
import type { Language } from '../domain/schema/values';
import type { CompanyProfile } from '../domain/workspace/company-profile';
import { documentWords } from '../i18n/documents/words';
import { nobleName } from './nobility';

/** Lines of a field; a pasted break makes two, blank ones fall away. */
const lines = (text: string): string[] => text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== '');

/**
 * The receiver's address as DIN 5008 orders it: company, department, person with courtesy title, street, postal code
 * and city, and the country in capitals when it is not the sender's.
 */
export function addressLines(
  account: Account,
  recipient: Person | null,
  profile: Pick<CompanyProfile, 'country'> | null,
  language: Language,
): string[] {
  const abroad = account.country.trim() !== '' && !sameText(account.country, profile?.country ?? '');
  return [
    account.name,
    recipient?.department ?? '',
    recipient ? personLine(recipient, language) : '',
    account.street,
    `${account.postalCode} ${account.city}`,
    abroad ? account.country.toLocaleUpperCase(language) : '',
  ].flatMap(lines);
}

function personLine(person: Person, language: Language): string {
  const name = fullName(person);
  if (name === '' || person.gender === 'unknown') return name;
  const titleIsEnough = nobleName(person)?.standsAlone === true || (language === 'en' && /\b(?:dr|prof)/i.test(person.title));
  return titleIsEnough ? name : `${documentWords(language).courtesy[person.gender]} ${name}`;
}

/** The sender in one line, as it shows in the window of the envelope. */
export function returnAddress(profile: CompanyProfile): string {
  return [profile.name, profile.street, `${profile.postalCode} ${profile.city}`.trim()].flatMap(lines).join(' · ');
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
}
