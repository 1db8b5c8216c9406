import type { Concept } from './words/concept';
import { foldWord, type Token } from './token';

const SHORTEST_PART = 3;
const LONGEST_PART = 18;
const LONGEST_WORD = 40;

/** The word lists of a language, made ready for looking up. */
export type Lexicon<C extends string = Concept> = {
  whole: ReadonlyMap<string, readonly C[]>;
  stems: ReadonlyMap<string, readonly C[]>;
  tails: ReadonlyMap<string, readonly C[]>;
  inner: ReadonlyMap<string, readonly C[]>;
  /** Several words, by their first. */
  phrases: ReadonlyMap<string, readonly { words: readonly string[]; concept: C }[]>;
};

/** What a token means, and how many tokens the meaning spans. */
export type Meaning<C extends string = Concept> = { concept: C; from: number; to: number };

/** Makes word lists ready, each under the concept it stands for. */
export function buildLexicon<C extends string>(concepts: readonly C[], lists: Readonly<Record<C, string>>): Lexicon<C> {
  const whole = new Map<string, C[]>();
  const stems = new Map<string, C[]>();
  const tails = new Map<string, C[]>();
  const inner = new Map<string, C[]>();
  const phrases = new Map<string, { words: string[]; concept: C }[]>();
  for (const concept of concepts) {
    for (const entry of lists[concept].split(/\s+/).filter((word) => word !== '')) {
      const begins = entry.endsWith('-');
      const ends = entry.startsWith('-');
      const word = entry.replace(/^-|-$/g, '');
      if (/[_/-]/.test(word)) {
        const words = word.split(/[_/-]/).flatMap(parts);
        const [first = ''] = words;
        phrases.set(first, [...(phrases.get(first) ?? []), { words, concept }]);
      } else {
        add(begins && ends ? inner : begins ? stems : ends ? tails : whole, foldWord(word), concept);
      }
    }
  }
  return { whole, stems, tails, inner, phrases };
}

/** All meanings of the tokens, in their order. */
export function meaningsOf<C extends string>(tokens: readonly Token[], lexicon: Lexicon<C>): Meaning<C>[] {
  const meanings: Meaning<C>[] = [];
  const known = new Set<string>();
  tokens.forEach((token, at) => {
    const found = new Set<C>(lexicon.whole.get(token.norm) ?? []);
    if (token.kind === 'word' && token.norm.length <= LONGEST_WORD) {
      for (const concept of partsOf(token.norm, lexicon)) found.add(concept);
    }
    for (const concept of found) meanings.push({ concept, from: at, to: at + 1 });
    for (const { words, concept } of lexicon.phrases.get(token.norm) ?? []) {
      const key = `${concept} ${at}`;
      if (known.has(key) || !words.every((word, offset) => tokens[at + offset]?.norm === word)) continue;
      known.add(key);
      meanings.push({ concept, from: at, to: at + words.length });
    }
  });
  return meanings;
}

function partsOf<C extends string>(word: string, lexicon: Lexicon<C>): C[] {
  const found: C[] = [];
  for (let length = Math.min(word.length, LONGEST_PART); length >= SHORTEST_PART - 1; length -= 1) {
    found.push(...(lexicon.stems.get(word.slice(0, length)) ?? []), ...(lexicon.tails.get(word.slice(-length)) ?? []));
    if (lexicon.inner.size === 0) continue;
    for (let start = 0; start + length <= word.length; start += 1) {
      found.push(...(lexicon.inner.get(word.slice(start, start + length)) ?? []));
    }
  }
  return found;
}

/** A word of a phrase as the tokenizer would cut it. */
function parts(word: string): string[] {
  const [, stem, tail] = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/.exec(word) ?? [];
  return stem !== undefined && tail !== undefined ? [foldWord(stem), tail] : word === '' ? [] : [foldWord(word)];
}

function add<C extends string>(map: Map<string, C[]>, key: string, concept: C): void {
  map.set(key, [...(map.get(key) ?? []), concept]);
}
