import { foldForSearch } from '../text/fold';
import { contactTraces } from './contact-traces';
import type { KnownPerson } from './known-people';
import { isNameWord, joinedRanges, textWords, type TextRange, type TextWord } from './text-words';

/** Where a text names somebody. `isSure`: it can hardly be anybody else. */
export type Mention = TextRange & { isSure: boolean };

/** Stands before a last name alone and says that a person is meant. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(['herr', 'herrn', 'frau', 'hr', 'fr', 'dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'mister', 'kollege', 'kollegin', 'monsieur', 'madame', 'signor', 'signora']);

/** Whether a word is a form of address or a title. */
export function isFormOfAddress(word: string): boolean {
  return FORMS_OF_ADDRESS.has(word);
}

/**
 * Finds where texts name one person, apart from everybody else who is known. Full names in either order, an initial with the
 * last name, e-mail addresses and telephones are sure. A last name alone is where nobody else bears it and the text belongs
 * to the person's company, or where a form of address stands before it; anything less, as a first name alone, may be meant.
 */
export class MentionFinder {
  readonly #person: KnownPerson;
  readonly #isLastUnique: boolean;
  readonly #isFirstUnique: boolean;
  /** First names of others with the same last name, and their initials. */
  readonly #otherFirsts: ReadonlySet<string>;

  /** @param others everybody else; entries of the person's own id do no harm */
  constructor(person: KnownPerson, others: readonly KnownPerson[]) {
    this.#person = person;
    const isSame = (other: KnownPerson): boolean => other.last.join(' ') === person.last.join(' ') && (other.first.join(' ') === person.first.join(' ') || other.first.length === 0);
    const different = others.filter((other) => other.id !== person.id && !isSame(other));
    const namesakes = different.filter(({ last }) => last.join(' ') === person.last.join(' '));
    this.#isLastUnique = namesakes.length === 0;
    this.#isFirstUnique = !different.some(({ first, accountId }) => first[0] === person.first[0] && (accountId === null || accountId === person.accountId));
    const firsts = namesakes.flatMap(({ first }) => first.slice(0, 1));
    this.#otherFirsts = new Set([...firsts, ...firsts.map((first) => first.slice(0, 1)).filter((letter) => letter !== person.first[0]?.slice(0, 1))]);
  }

  /**
   * @param isNear whether the text belongs to a company or a deal of the person's
   */
  find(text: string, isNear: boolean): Mention[] {
    const { emails, phones } = this.#person;
    const found: Mention[] = contactTraces(text)
      .filter(({ key }) => emails.has(key) || phones.has(key))
      .map(({ start, end }) => ({ start, end, isSure: true }));
    const folded = foldForSearch(text);
    // Most texts name nobody at all.
    if (![this.#person.first[0], this.#person.last[0]].some((name) => name !== undefined && folded.includes(name))) return found;
    const words = textWords(text);
    for (let at = 0; at < words.length; at += 1) {
      const mention = this.#lastNameAt(text, words, at, isNear) ?? this.#firstNameAt(words, at, isNear);
      if (mention !== null) found.push(mention);
    }
    const sure = joinedRanges(found.filter(({ isSure }) => isSure));
    const unsure = joinedRanges(found.filter(({ isSure, start, end }) => !isSure && !sure.some((range) => range.start < end && start < range.end)));
    return [...sure.map((range) => ({ ...range, isSure: true })), ...unsure.map((range) => ({ ...range, isSure: false }))].sort((a, b) => a.start - b.start);
  }

  #lastNameAt(text: string, words: readonly TextWord[], at: number, isNear: boolean): Mention | null {
    const { first, last } = this.#person;
    const lastWord = words[at + last.length - 1];
    const firstWord = words[at];
    if (lastWord === undefined || firstWord === undefined || !matches(words, at, last)) return null;
    const range: TextRange = { start: firstWord.start, end: lastWord.end };
    const before = words[at - 1];
    const isBeside = before !== undefined && /^[\s.,-]{1,3}$/.test(text.slice(before.end, range.start));
    if (first.length > 0 && isBeside) {
      if (matches(words, at - first.length, first)) return { ...range, start: words[at - first.length]?.start ?? range.start, isSure: true };
      // Somebody with several first names goes by one of them, or by its letter.
      if (first.some((name) => before.folded === name || (before.isCapital && before.folded === name.slice(0, 1)))) return { ...range, start: before.start, isSure: true };
      if (before.isCapital && this.#otherFirsts.has(before.folded)) return null;
    }
    const behind = words[at + last.length];
    if (first.length > 0 && behind !== undefined && first.includes(behind.folded) && /^,?\s{1,2}$/.test(text.slice(lastWord.end, behind.start))) {
      return { ...range, end: behind.end, isSure: true };
    }
    if (behind !== undefined && /^,\s{1,2}$/.test(text.slice(lastWord.end, behind.start)) && behind.isCapital && this.#otherFirsts.has(behind.folded)) return null;
    if (isBeside && isFormOfAddress(before.folded)) return { ...range, start: before.start, isSure: this.#isLastUnique };
    return firstWord.isCapital ? { ...range, isSure: this.#isLastUnique && (isNear || first.length === 0) } : null;
  }

  #firstNameAt(words: readonly TextWord[], at: number, isNear: boolean): Mention | null {
    const word = words[at];
    const name = this.#person.first[0];
    if (!isNear || !this.#isFirstUnique || name === undefined || name.length < 3 || word === undefined || !word.isCapital) return null;
    return isNameWord(word.folded, name) ? { start: word.start, end: word.end, isSure: false } : null;
  }
}

/** Whether the words of a name stand at a place, the last one also in the genitive. */
function matches(words: readonly TextWord[], at: number, name: readonly string[]): boolean {
  if (at < 0 || name.length === 0) return false;
  return name.every((part, index) => {
    const word = words[at + index]?.folded;
    return word !== undefined && (index === name.length - 1 ? isNameWord(word, part) : word === part);
  });
}
