import { BOLD, REGULAR, type FaceWidths } from '../arial-widths';
import { advance } from '../text-width';
import type { Bounds } from './bounds';

/** Part of a line's width by which programs differ in what still fits on it. */
const DOUBT = 0.004;
/** A character of unknown width, in thousandths of an em: emoji are the widest. */
const WIDEST = 1_400;
/** Behind these some programs break a line and some do not. */
const PERHAPS_BREAKS = new Set(['-', '–', '—', '/', '\u00ad', '?', '!', '…', '|', '}', ')', ']', '%']);

/**
 * How many lines a text takes, as far as it can be known from the widths of its letters. Its line breaks begin lines.
 *
 * @param width of the lines in twips
 */
export function lineBounds(text: string, points: number, width: number, bold = false): Bounds {
  const face = bold ? BOLD : REGULAR;
  const limit = (width / (points * 20)) * 1000;
  const bounds = { least: 0, most: 0 };
  for (const line of text.split('\n')) {
    const most = linesOf(line, face, limit * (1 - DOUBT), false);
    bounds.most += most;
    bounds.least += most === 1 ? 1 : linesOf(line, face, limit * (1 + DOUBT), true);
  }
  return bounds;
}

/** Lines filled one after another; `isLoose` takes every chance to put more on one. */
function linesOf(text: string, face: FaceWidths, limit: number, isLoose: boolean): number {
  let lines = 1;
  /** Up to the last place where a line may break, and behind it. */
  let settled = 0;
  let word = 0;
  for (const character of text) {
    const known = advance(character, face);
    const width = known ?? (isLoose ? 0 : WIDEST);
    if (character === ' ') {
      settled += word + width;
      word = 0;
      continue;
    }
    word += width;
    if (settled + word > limit && settled > 0) {
      lines += 1;
      settled = 0;
    }
    if (word > limit) {
      lines += 1;
      word = width;
    }
    if (isLoose && (known === null || PERHAPS_BREAKS.has(character))) {
      settled += word;
      word = 0;
    }
  }
  return lines;
}
