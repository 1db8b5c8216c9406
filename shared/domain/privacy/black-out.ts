import { contactTraces } from './contact-traces';
import type { KnownPerson } from './known-people';
import { isFormOfAddress } from './mentions';
import { isNameWord, joinedRanges, textWords, withReplaced, type TextRange, type TextWord } from './text-words';

/** What stands for the name of somebody else. Its length says nothing of theirs. */
export const BLACK_BAR = '█████';

/**
 * Blacks out everybody but one person in a text: the names of all who are known, whoever follows a form of address, and every
 * e-mail address and telephone. It would rather take a word too many: what is left of a text goes to that person.
 */
export class BlackOut {
  readonly #names: ReadonlySet<string>;

  /** @param others everybody known but the person */
  constructor(person: KnownPerson, others: readonly KnownPerson[]) {
    const own = new Set([...person.first, ...person.last]);
    const names = others.filter(({ id }) => id !== person.id).flatMap(({ first, last }) => [...first, ...last]);
    this.#names = new Set(names.filter((name) => name.length > 1 && !own.has(name)));
  }

  /** @param kept what names the person */
  apply(text: string, kept: readonly TextRange[]): string {
    const words = textWords(text);
    const isKept = (range: TextRange): boolean => kept.some(({ start, end }) => start < range.end && range.start < end);
    const bars = [...contactTraces(text), ...words.filter((word, at) => this.#isOther(words, word, at) || isAddressed(text, words, at))].filter((range) => !isKept(range));
    // One bar for what one writes as one name.
    const joined = joinedRanges(bars).reduce<TextRange[]>((ranges, range) => {
      const last = ranges.at(-1);
      if (last !== undefined && /^[\s.'’-]{1,2}$/.test(text.slice(last.end, range.start))) last.end = range.end;
      else ranges.push({ ...range });
      return ranges;
    }, []);
    return withReplaced(text, joined, BLACK_BAR);
  }

  #isOther(words: readonly TextWord[], word: TextWord, at: number): boolean {
    if (!word.isCapital) return false;
    if (this.#names.has(word.folded)) return true;
    return word.folded.endsWith('s') && words[at] !== undefined && this.#names.has(word.folded.slice(0, -1)) && isNameWord(word.folded, word.folded.slice(0, -1));
  }
}

/** Whether a word is the name somebody is addressed by: `Frau Dr. Weiß`. */
function isAddressed(text: string, words: readonly TextWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !word.isCapital || isFormOfAddress(word.folded)) return false;
  return before.isCapital && isFormOfAddress(before.folded) && /^[.\s]{1,3}$/.test(text.slice(before.end, word.start));
}
