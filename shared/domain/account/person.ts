import { recordSchema } from '../schema/record';
import { Id, Language, Line, Lines } from '../schema/values';
import { z } from '../schema/zod';

/** Grammatical gender for the salutation; unknown gives the neutral form. */
export const GENDERS = ['female', 'male', 'unknown'] as const;
export const Gender = z.enum(GENDERS);
export type Gender = z.infer<typeof Gender>;

/** A human being at an account. What they do in a decision belongs to the member of a deal, not here. */
export const Person = recordSchema('person', {
  accountId: Id,
  /** Academic title, e.g. `Dr.`. */
  title: Line,
  firstName: Line,
  lastName: Line,
  gender: Gender,
  /** What the person does in the company, e.g. `Head of Production`. */
  function: Line,
  department: Line,
  email: Line,
  phone: Line,
  language: Language.nullable(),
  note: Lines,
  externalKey: Line,
});
export type Person = z.infer<typeof Person>;

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
