const MM_PER_POINT = 25.4 / 72;

/** Advance widths of Arial (as of Helvetica and Liberation Sans) in thousandths of an em, for the characters from blank to tilde. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
  278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722,
  667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const BLANK = 0x20;
const NO_BREAK_SPACE = '\u00a0';
/** Accented letters are as wide as their base; anything else is taken as wide as the widest common letter. */
const OTHER = 833;
const EURO = 556;
/** Arial Bold is wider by a few per cent, digits not at all. */
const BOLD = 1.08;

/** Width of a line of Arial in millimetres. */
export function textWidth(text: string, points: number, bold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return (thousandths / 1000) * points * MM_PER_POINT * (bold ? BOLD : 1);
}

/** How many lines a text takes when its words are set in lines of a width. */
export function lineCount(text: string, points: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wordWidth = textWidth(word, points);
    const gap = used === 0 ? 0 : textWidth(' ', points);
    if (used > 0 && used + gap + wordWidth > width) {
      lines += 1;
      used = 0;
    } else used += gap;
    used += wordWidth;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

function advance(character: string): number {
  if (character === '€') return EURO;
  if (character === NO_BREAK_SPACE) return WIDTHS[0] ?? OTHER;
  const code = character.charCodeAt(0);
  const known = WIDTHS[code - BLANK];
  if (known !== undefined) return known;
  const base = character.normalize('NFD').charCodeAt(0);
  return WIDTHS[base - BLANK] ?? OTHER;
}
