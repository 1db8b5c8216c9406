import { BOLD, REGULAR, type FaceWidths } from './arial-widths';

const MM_PER_POINT = 25.4 / 72;
const BLANK = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** What no list has is taken as wide as the widest common letter. */
const OTHER = 833;

/** Width of a line of Arial in millimetres. */
export function textWidth(text: string, points: number, bold = false): number {
  const face = bold ? BOLD : REGULAR;
  let thousandths = 0;
  for (const character of text) thousandths += advance(character, face) ?? OTHER;
  return (thousandths / 1000) * points * MM_PER_POINT;
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

/** Width of a character in thousandths of an em; `null` for one that is not known. Accented letters are as wide as their base. */
export function advance(character: string, face: FaceWidths): number | null {
  const code = character.charCodeAt(0);
  const known = code < NO_BREAK_SPACE ? face.ascii[code - BLANK] : (face.latin[code - NO_BREAK_SPACE] ?? face.others[character]);
  if (known !== undefined) return known;
  const base = character.normalize('NFD').charCodeAt(0);
  return base === code ? null : (face.ascii[base - BLANK] ?? null);
}
