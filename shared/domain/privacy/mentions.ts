import { foldForSearch } from '../text/fold';
import { contactTraces, type ContactTrace } from './contact-traces';
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
 * What a full name says in a text: `telling` where nobody else bears it, `ambiguous` where somebody may, `none` where it is
 * somebody else's.
 */
export type NameWorth = 'telling' | 'ambiguous' | 'none';

/** Small words of last names, which tell nothing by themselves. */
const PARTICLES: ReadonlySet<string> = new Set(['von', 'vom', 'van', 'der', 'den', 'dem', 'des', 'de', 'zu', 'zur', 'zum', 'auf', 'und', 'di', 'da', 'do', 'dos', 'del', 'della', 'la', 'le', 'du', 'el', 'al', 'bin', 'ben', 'ibn', 'ter', 'ten', 'te', 'af', 'av', 'san']);
/** Shorter parts of a double name are taken for anything. */
const LEAST_PART = 3;

/**
 * Finds where texts name one person, apart from everybody else who is known. Full names in either order, an initial with the
 * last name, e-mail addresses and telephones of theirs alone are sure. A last name alone is where nobody else bears it and the
 * text belongs to the person's company, or where a form of address stands before it. Anything less may be meant: a first name
 * alone, a last name in small letters (`klein` is a word, too), a part of a double name, a name within an e-mail address.
 */
export class MentionFinder {
  readonly #person: KnownPerson;
  readonly #isLastUnique: boolean;
  readonly #isFirstUnique: boolean;
  /** First names of others with the same last name, and their initials. */
  readonly #otherFirsts: ReadonlySet<string>;
  /** What others are reached by. */
  readonly #otherContacts: ReadonlySet<string>;
  /** Parts of a double name by which nobody else goes. */
  readonly #parts: readonly string[];

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
    this.#otherContacts = new Set(others.filter(({ id }) => id !== person.id).flatMap(({ emails, phones }) => [...emails, ...phones]));
    const otherLasts = new Set(different.map(({ last }) => last.join(' ')));
    this.#parts = person.last.length < 2 ? [] : person.last.filter((part) => part.length >= LEAST_PART && !PARTICLES.has(part) && !otherLasts.has(part));
  }

  /**
   * @param isNear whether the text belongs to a company or a deal of the person's
   */
  find(text: string, isNear: boolean, worth: NameWorth = 'telling'): Mention[] {
    const traces = contactTraces(text);
    const { emails, phones } = this.#person;
    const found: Mention[] = traces
      .filter(({ key }) => emails.has(key) || phones.has(key))
      .map(({ start, end, key }) => ({ start, end, isSure: !this.#otherContacts.has(key) }));
    const folded = foldForSearch(text);
    // Most texts name nobody at all.
    const isNamed = worth !== 'none' && [this.#person.first[0], ...this.#person.last].some((name) => name !== undefined && folded.includes(name));
    if (isNamed) {
      const addresses = traces.filter(({ key }) => key.includes('@'));
      found.push(...addresses.filter((address) => this.#isNamedIn(text, address)).map(({ start, end }) => ({ start, end, isSure: false })));
      const words = textWords(text).filter((word) => !addresses.some(({ start, end }) => start <= word.start && word.end <= end));
      for (let at = 0; at < words.length; at += 1) {
        const mention = this.#lastNameAt(text, words, at, isNear) ?? this.#partAt(text, words, at, isNear) ?? this.#firstNameAt(words, at, isNear);
        if (mention !== null) found.push({ ...mention, isSure: mention.isSure && worth === 'telling' });
      }
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
      if (this.#isOtherFirst(before)) return null;
    }
    const behind = words[at + last.length];
    if (first.length > 0 && behind !== undefined && first.includes(behind.folded) && /^,?\s{1,2}$/.test(text.slice(lastWord.end, behind.start))) {
      return { ...range, end: behind.end, isSure: true };
    }
    if (behind !== undefined && /^,\s{1,2}$/.test(text.slice(lastWord.end, behind.start)) && this.#isOtherFirst(behind)) return null;
    if (isBeside && isFormOfAddress(before.folded)) return { ...range, start: before.start, isSure: this.#isLastUnique };
    if (!firstWord.isCapital) return isNear ? { ...range, isSure: false } : null;
    return { ...range, isSure: this.#isLastUnique && (isNear || first.length === 0) };
  }

  /** Half of a double name, as one calls somebody for short. */
  #partAt(text: string, words: readonly TextWord[], at: number, isNear: boolean): Mention | null {
    const word = words[at];
    if (!isNear || word === undefined || !this.#parts.some((part) => isNameWord(word.folded, part))) return null;
    const before = words[at - 1];
    const isBeside = before !== undefined && /^[\s.,-]{1,3}$/.test(text.slice(before.end, word.start));
    const isTaken = isBeside && (isFormOfAddress(before.folded) || this.#person.first.includes(before.folded));
    return { start: isTaken ? before.start : word.start, end: word.end, isSure: false };
  }

  /** Whether an address that is not known as anybody's has the name before the `@`: `quandt`, `z.quandt`, `zquandt`. */
  #isNamedIn(text: string, { start, end, key }: ContactTrace): boolean {
    const { first, last, emails } = this.#person;
    if (last.length === 0 || emails.has(key) || this.#otherContacts.has(key)) return false;
    const words = textWords(text.slice(start, end).split('@')[0]?.replaceAll('_', ' ') ?? '');
    if (words.some((word) => word.folded.length > 1 && this.#otherFirsts.has(word.folded))) return false;
    const beside = ['', ...first.flatMap((name) => [name, name.slice(0, 1)])];
    const names = [last, [last.join('')]].flatMap((name) => beside.flatMap((other) => [[other + (name[0] ?? ''), ...name.slice(1)], [...name.slice(0, -1), (name.at(-1) ?? '') + other]]));
    return words.some(({ folded }, at) => this.#parts.includes(folded) || names.some((name) => matches(words, at, name)));
  }

  #isOtherFirst(word: TextWord): boolean {
    return (word.isCapital || word.folded.length > 1) && this.#otherFirsts.has(word.folded);
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
