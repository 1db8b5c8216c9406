import { withoutAccents } from '../text/fold';

/** A word, number or sign of a text. `norm` is folded for comparison: lower case, `ü` as `u`, `ß` as `ss`. */
export type Token = { start: number; end: number; norm: string; kind: 'word' | 'number' | 'sign' };

/** No sentence of a card is longer; what follows is not looked at, so that a pasted book costs no time. */
const LONGEST = 2_000;

/**
 * Numbers with their thousands and decimals, words with inner apostrophes, and the signs that carry meaning. Hyphens
 * and slashes part words, so that the parts of a compound are met one by one.
 */
const PIECE = /\d+(?:[.,]\d+)*|[\p{L}µ°][\p{L}\p{M}²³\d]*(?:['’]\p{L}+)*|[€$£%‰±+<>=→:;,.?!–—-]/gu;
const CONTRACTION = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/;

/** @param longest what stands further back is not looked at */
export function tokenize(text: string, longest = LONGEST): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(0, longest).matchAll(PIECE)) {
    const [piece] = match;
    const first = piece[0] ?? '';
    const { index } = match;
    if (/\d/.test(first)) tokens.push({ start: index, end: index + piece.length, norm: piece, kind: 'number' });
    else if (/[\p{L}µ°]/u.test(first)) pushWord(tokens, index, piece);
    else tokens.push({ start: index, end: index + piece.length, norm: piece, kind: 'sign' });
  }
  return tokens;
}

/** `don't` is `do` and `n't`, `you'll` is `you` and `'ll`: a negation is met wherever it hides. */
function pushWord(tokens: Token[], start: number, piece: string): void {
  const [, stem = '', tail = ''] = CONTRACTION.exec(piece.toLowerCase()) ?? [];
  if (stem === '' || stem.length + tail.length !== piece.length) {
    tokens.push({ start, end: start + piece.length, norm: foldWord(piece), kind: 'word' });
    return;
  }
  const split = start + stem.length;
  tokens.push({ start, end: split, norm: foldWord(stem), kind: 'word' });
  tokens.push({ start: split, end: start + piece.length, norm: tail.replace('’', "'"), kind: 'word' });
}

/** How words of texts and of the lists are written for comparison; `fuer`, `für` and `fur` meet. */
export function foldWord(word: string): string {
  return withoutAccents(word).replace(/([ao])e/g, '$1').replace(/ue(?!r)/g, 'u').replace(/fuer/g, 'fur').replace(/’/g, "'");
}
