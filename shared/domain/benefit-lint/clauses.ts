import type { Token } from './token';

const BREAKS = new Set([':', ';', ',', '–', '—', '.', '?', '!', '=', '→']);
const BREAKING_WORDS = new Set(['damit', 'sodass', 'dadurch', 'dank', 'weil', 'denn', 'so', 'because', 'since', 'therefore', 'bc', 'thanks']);

/** Parts of a sentence that can stand alone: cut at stops and before words that join cause and effect. */
export function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  let current: Token[] = [];
  const close = (): void => {
    if (current.some(({ kind }) => kind !== 'sign')) clauses.push(current);
    current = [];
  };
  tokens.forEach((token) => {
    if (token.kind === 'sign' && BREAKS.has(token.norm)) return close();
    if (BREAKING_WORDS.has(token.norm)) close();
    current.push(token);
  });
  close();
  return clauses;
}
