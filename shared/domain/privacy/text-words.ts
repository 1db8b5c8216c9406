import { foldForSearch } from '../text/fold';

/** A word of a text, where it stands, and as it is compared. */
export type TextWord = { start: number; end: number; folded: string; isCapital: boolean };

/** A part of a text, from the first character to the one behind the last. */
export type TextRange = { start: number; end: number };

/** The words of a text in their order. Hyphens and apostrophes part words, so that `Vogt-Termin` holds the word `Vogt`. */
export function textWords(text: string): TextWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldForSearch(word),
    isCapital: /^\p{Lu}/u.test(word),
  }));
}

/** The words of a name as they are compared. */
export function nameWords(name: string): string[] {
  return textWords(name).map(({ folded }) => folded);
}

/** Whether a word is a name, also in the genitive: `Vogts`. */
export function isNameWord(word: string, name: string): boolean {
  return word === name || (word.length === name.length + 1 && word.startsWith(name) && word.endsWith('s'));
}

/** Ranges in their order; those that overlap or touch are one. */
export function joinedRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** A text with ranges replaced, e.g. by a bar. */
export function withReplaced(text: string, ranges: readonly TextRange[], by: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of joinedRanges(ranges)) {
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}

/** What a point may stand behind without ending a sentence, beside single letters and numbers. */
const ABBREVIATIONS = 'dr|prof|ing|hr|fr|mr|mrs|ms|st|nr|tel|abt|bzw|ca|vgl|ggf|inkl|no|approx';
const SENTENCE_END = new RegExp(`\\n+|(?<!(?:^|[^\\p{L}])(?:\\p{L}|${ABBREVIATIONS})|\\d)[.!?…]+["“”»’)]*\\s+`, 'giu');

/** The sentence around a range. A point behind an abbreviation, an initial or a number ends none. */
export function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) return { start: from, end: index + mark.trimEnd().length };
  }
  return { start: from, end: text.length };
}
