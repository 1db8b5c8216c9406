import { pt } from '../measures';
import { SPACING, type Spacing } from '../typography';
import type { Bounds } from './bounds';
import { lineBounds } from './line-bounds';

/** Height of a line of Arial to its size: ascent, descent and gap of the font, 1854, 434 and 67 of 2048 units. */
const LINE_HEIGHT = 2355 / 2048;
/** What rounding may add to a line or take from it, in twips. */
const ROUNDING = 1;

/** Height in twips of a paragraph of so many lines. */
export function paragraphHeight(lines: Bounds, points: number, { before, after, line }: Spacing = SPACING.none): Bounds {
  const each = pt(points) * LINE_HEIGHT * (line / 240);
  const around = pt(before) + pt(after);
  return { least: around + lines.least * (each - ROUNDING), most: around + lines.most * (each + ROUNDING) };
}

/** Height in twips of a text set as one paragraph in lines of a width. */
export function textHeight(text: string, points: number, width: number, spacing: Spacing = SPACING.none, bold = false): Bounds {
  return paragraphHeight(text === '' ? ONE_LINE : lineBounds(text, points, width, bold), points, spacing);
}

/** The same where it may begin a page, at whose top programs may drop the space above it. */
export function onTopPerhaps(height: Bounds, { before }: Spacing): Bounds {
  return { least: height.least - pt(before), most: height.most };
}

export const ONE_LINE: Bounds = { least: 1, most: 1 };
