import { fullName, type Person } from '../domain/account/person';
import type { Language } from '../domain/schema/values';
import type { DocumentWords } from '../i18n/documents/de';
import { documentWords } from '../i18n/documents/words';

type Addressee = Pick<Person, 'title' | 'firstName' | 'lastName' | 'gender'>;

/**
 * Opening of a letter: `Sehr geehrte Frau Dr. Vogt,`, `Dear Ms Vogt,`. Unknown gender gives `Guten Tag Anna Vogt,` and
 * `Dear Anna Vogt,`; nobody to name gives `Sehr geehrte Damen und Herren,` and `Dear Sir or Madam,`.
 *
 * Only the highest academic title is spoken, and only doctor and professor are; in English it takes the place of
 * Ms and Mr.
 */
export function salutation(addressee: Addressee | null, language: Language): string {
  const words = documentWords(language);
  const lastName = addressee?.lastName.trim() ?? '';
  if (!addressee || fullName({ ...addressee, title: '' }) === '') return words.salutation.unknown;

  const title = spokenTitle(addressee.title, words);
  if (lastName === '' || addressee.gender === 'unknown') {
    return words.salutation.neutral(fullName({ ...addressee, title }));
  }
  const name = title === '' ? lastName : `${title} ${lastName}`;
  const titleIsEnough = language === 'en' && title !== '';
  return titleIsEnough ? words.salutation.neutral(name) : words.salutation[addressee.gender](name);
}

function spokenTitle(title: string, words: DocumentWords): string {
  if (/\bprof/i.test(title)) return words.titles.professor;
  return /\bdr\b/i.test(title) ? words.titles.doctor : '';
}
