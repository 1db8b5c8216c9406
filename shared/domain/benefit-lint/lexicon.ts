import { CONCEPTS, type Concept, type WordLists } from './words/concept';
import { foldWord, type Token } from './token';

const SHORTEST_PART = 3;
const LONGEST_PART = 18;
const LONGEST_WORD = 40;

/** The word lists of a language, made ready for looking up. */
export type Lexicon = {
  whole: ReadonlyMap<string, readonly Concept[]>;
  stems: ReadonlyMap<string, readonly Concept[]>;
  tails: ReadonlyMap<string, readonly Concept[]>;
  inner: ReadonlyMap<string, readonly Concept[]>;
  /** Several words, by their first. */
  phrases: ReadonlyMap<string, readonly { words: readonly string[]; concept: Concept }[]>;
};

/** What a token means, and how many tokens the meaning spans. */
export type Meaning = { concept: Concept; from: number; to: number };

export function buildLexicon(lists: WordLists): Lexicon {
  const whole = new Map<string, Concept[]>();
  const stems = new Map<string, Concept[]>();
  const tails = new Map<string, Concept[]>();
  const inner = new Map<string, Concept[]>();
  const phrases = new Map<string, { words: string[]; concept: Concept }[]>();
  for (const concept of CONCEPTS) {
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
export function meaningsOf(tokens: readonly Token[], lexicon: Lexicon): Meaning[] {
  const meanings: Meaning[] = [];
  const known = new Set<string>();
  tokens.forEach((token, at) => {
    const found = new Set<Concept>(lexicon.whole.get(token.norm) ?? []);
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

function partsOf(word: string, lexicon: Lexicon): Concept[] {
  const found: Concept[] = [];
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

function add(map: Map<string, Concept[]>, key: string, concept: Concept): void {
  map.set(key, [...(map.get(key) ?? []), concept]);
}
