import { fullName, type Person } from '../domain/account/person';
import type { Language } from '../domain/schema/values';
import type { DocumentWords } from '../i18n/documents/de';
import { documentWords } from '../i18n/documents/words';
import { nobleName } from './nobility';

type Addressee = Pick<Person, 'title' | 'firstName' | 'lastName' | 'gender'>;
/** Somebody as a letter speaks to them. */
type Form = { kind: 'female' | 'male' | 'neutral'; name: string };

/** More people than this are greeted as a group. */
const MOST_NAMED = 3;

/**
 * Opening of a letter: `Sehr geehrte Frau Dr. Vogt,`, `Dear Ms Vogt,`. Unknown gender gives `Guten Tag Anna Vogt,` and
 * `Dear Anna Vogt,`; nobody to name gives `Sehr geehrte Damen und Herren,` and `Dear Sir or Madam,`.
 *
 * Only the highest academic title is spoken, and only doctor and professor are; in English it takes the place of
 * Ms and Mr, as titles of nobility do in both languages (`nobleName`).
 */
export function salutation(addressee: Addressee | null, language: Language): string {
  return salutationToAll(addressee === null ? [] : [addressee], language);
}

/**
 * Opening of a letter to several people, up to three by name in the order given. In German one of unknown gender makes
 * all forms neutral, so that nobody is greeted less politely than another.
 */
export function salutationToAll(addressees: readonly Addressee[], language: Language): string {
  const words = documentWords(language);
  const named = addressees.filter((addressee) => fullName({ ...addressee, title: '' }) !== '');
  if (named.length === 0) return words.salutation.unknown;
  if (named.length > MOST_NAMED) return words.salutation.group;
  const forms = named.map((addressee) => formOf(addressee, language, words));
  if (forms.length === 1) return forms.map(({ kind, name }) => words.salutation[kind](name)).join('');
  const isNeutral = language === 'de' && forms.some(({ kind }) => kind === 'neutral');
  const names = isNeutral ? named.map((addressee) => neutralName(addressee, words)) : forms.map(({ name }) => name);
  return words.salutation.several(forms.map(({ kind, name }) => words.salutation[kind](name)), names, isNeutral);
}

function formOf(addressee: Addressee, language: Language, words: DocumentWords): Form {
  const noble = nobleName(addressee);
  const gender = noble?.gender ?? addressee.gender;
  const lastName = noble?.name ?? addressee.lastName.trim();
  if (lastName === '' || gender === 'unknown') return { kind: 'neutral', name: neutralName(addressee, words) };

  const academic = noble?.standsAlone === true ? '' : spokenTitle(addressee.title, words);
  const courtesy = noble?.title == null ? words.salutation.courtesy[gender] : '';
  const parts = language === 'de' ? [courtesy, academic, noble?.title?.de, lastName] : [noble?.title?.en ?? (academic === '' ? courtesy : academic), lastName];
  return { kind: gender, name: parts.filter((part) => part !== undefined && part !== '').join(' ') };
}

const neutralName = (addressee: Addressee, words: DocumentWords): string => fullName({ ...addressee, title: spokenTitle(addressee.title, words) });

/** Doctors of any field, also as written in other countries: `Dr.`, `Dr.-Ing.`, `MUDr.`, `PhD`. */
const DOCTOR = /(?:^|[^\p{L}])(?:mu|ju|ph|rn|pae?d|th|ing)?dr(?![\p{L}])|doktor|doctor|\bph\.? ?d\b/iu;

function spokenTitle(title: string, words: DocumentWords): string {
  if (/\bprof/i.test(title)) return words.titles.professor;
  return DOCTOR.test(title) ? words.titles.doctor : '';
}
