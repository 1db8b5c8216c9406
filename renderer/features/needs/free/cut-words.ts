/** Widths of characters as shares of the height of the type, on the wide side so that what is said to fit fits. */
const NARROW = 0.36;
const WIDE = 0.82;
const OTHER = 0.6;
/** Nobody reads more on a card, and the search for the cut stays short. */
const MOST = 400;

/**
 * Words as far as they surely fit in so many lines, with a sign where they go on. Cards of a canvas cut their words so
 * rather than clip them: a clip is work for every frame while any card is dragged.
 * @param width of a line, as a multiple of the height of the type
 */
export function cutWords(text: string, lines: number, width: number): string {
  const whole = text.trim().replace(/\s+/gu, ' ');
  if (whole.length <= MOST && lineCount(whole, width) <= lines) return whole;
  let kept = whole.slice(0, MOST);
  while (kept !== '' && lineCount(`${kept} …`, width) > lines) {
    const space = kept.lastIndexOf(' ');
    kept = space > 0 ? kept.slice(0, space) : [...kept].slice(0, -1).join('');
  }
  return `${kept} …`;
}

/** In how many lines words are set: broken between words, and inside a word only where it is longer than a line. */
function lineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = widthOf(word);
    if (used > 0 && used + NARROW + needed > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? NARROW : 0) + needed;
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[ijltfrI.,;:'’!|()[\]-]/u.test(character) ? NARROW : /[mwMW@%€–—A-ZÄÖÜ]/u.test(character) ? WIDE : OTHER;
  return width;
}
