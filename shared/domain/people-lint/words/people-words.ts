import type { LintCategory } from '../category';

/** Words by category; a category without words is left out. */
export type ByCategory = Readonly<Partial<Record<LintCategory, string>>>;

/**
 * The words of a language, separated by blanks and written as those of the benefit lint: `word` is the whole word,
 * `stem-` begins a word, `-tail` ends one, `-mid-` stands anywhere in it, `two_words` follow each other. Case and
 * accents do not matter.
 */
export type PeopleWords = {
  /** Say it whatever stands around them. */
  always: ByCategory;
  /** Say it of somebody, and something harmless of a thing: `krank`. A thing in the clause and nobody makes them so. */
  ofPeople: ByCategory;
  /** Say it only where one of `ties` stands in the sentence too: a party, a trade union. */
  tied: ByCategory;
  ties: ByCategory;
  /** Who is spoken of. */
  people: string;
  /** What is spoken of when it is nobody. */
  things: string;
  /** What stands before a name. */
  titles: string;
  /** What stands behind the name of a company. */
  companyForms: string;
  /** Mean something else: no word in them is looked at. */
  innocent: string;
};
