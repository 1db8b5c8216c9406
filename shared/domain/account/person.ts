import { ImportStamps } from '../import/import-stamp';
import { recordSchema, type Bookkeeping } from '../schema/record';
import { Id, Language, Line, Lines } from '../schema/values';
import { z } from '../schema/zod';
import { ContactPoints, PostalAddresses, Tags } from './contact-details';

/** Grammatical gender for the salutation; unknown gives the neutral form. */
export const GENDERS = ['female', 'male', 'unknown'] as const;
export const Gender = z.enum(GENDERS);
export type Gender = z.infer<typeof Gender>;

/** A day of birth `1980-03-22`, or `--03-22` when the year is not known; empty when nothing is. */
export const Birthday = z.string().regex(/^(?:(?:\d{4}|-)-\d{2}-\d{2})?$/);

/**
 * A human being, at an account or, as imported lists have them, at none that is known. What they do in a decision belongs
 * to the member of a deal, not here.
 */
export const Person = recordSchema('person', {
  accountId: Id.nullable(),
  /** What a list called the company of somebody whose account is not known: a domain, an id or a name. */
  companyHint: Line,
  /** Academic title, e.g. `Dr.`. */
  title: Line,
  firstName: Line,
  lastName: Line,
  /** `jr.`, `MBA`: what stands behind the name. */
  suffix: Line,
  gender: Gender,
  /** What the person does in the company, e.g. `Head of Production`. */
  function: Line,
  department: Line,
  email: Line,
  phone: Line,
  birthday: Birthday,
  /** Superior and assistant as a business card names them; lines on a map are drawn by hand. */
  manager: Line,
  assistant: Line,
  language: Language.nullable(),
  tags: Tags,
  note: Lines,
  /** Further telephones, e-mail addresses and home pages, beside the main ones above. */
  contacts: ContactPoints,
  addresses: PostalAddresses,
  externalKey: Line,
  imports: ImportStamps,
});
export type Person = z.infer<typeof Person>;

/** A person of whom nothing is known. */
export function emptyPerson(bookkeeping: Bookkeeping, accountId: string | null): Person {
  return {
    type: 'person', ...bookkeeping, accountId, companyHint: '', title: '', firstName: '', lastName: '', suffix: '', gender: 'unknown', function: '', department: '', email: '', phone: '',
    birthday: '', manager: '', assistant: '', language: null, tags: [], note: '', contacts: [], addresses: [], externalKey: '', imports: [],
  };
}

/** `Dr. Anna Vogt`: title, first and last name without doubled blanks. */
export function fullName(person: Pick<Person, 'title' | 'firstName' | 'lastName'>): string {
  return [person.title, person.firstName, person.lastName].filter((part) => part.trim() !== '').join(' ').trim();
}

/** First letters of the first and the last word of a name, at most two, upper case; `?` for no name. */
export function initials(name: string): string {
  const words = name.replace(/\b(?:Dr|Prof|Ing|Dipl|Mag)\.?(?:-Ing\.?)?\s+/g, '').split(/\s+/).filter(Boolean);
  const first = words.at(0);
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = [first, last].map((word) => (word ? ([...word][0] ?? '') : '')).join('');
  return letters === '' ? '?' : letters.toLocaleUpperCase('en');
}

/** Whether nothing has been entered about a person; such a record is a slip and need not be kept. */
export function isBlankPerson(person: Person): boolean {
  const texts = [person.title, person.firstName, person.lastName, person.function, person.department, person.email, person.phone, person.note];
  return texts.every((text) => text.trim() === '');
}
