const MM_PER_POINT = 25.4 / 72;

/**
 * Width of a line of Arial in millimetres, from advance widths by class of character. Digits are exact, letters a bold
 * average on the safe side: good for choosing column widths, not for breaking lines.
 */
export function textWidth(text: string, points: number): number {
  let ems = 0;
  for (const character of text) {
    if (/[.,:'\s\u00a0]/.test(character)) ems += 0.29;
    else if (/[\d€$-]/.test(character)) ems += 0.565;
    else if (/[A-ZÄÖÜ%@MW]/.test(character)) ems += 0.78;
    else ems += 0.6;
  }
  return ems * points * MM_PER_POINT;
}
