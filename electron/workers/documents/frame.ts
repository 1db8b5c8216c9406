import { FrameAnchorType, FrameWrap, HeightRule, type IFrameOptions } from 'docx';
import { mm } from './measures';

/** A box at a fixed place of the page, in millimetres. Paragraphs in a row with the same frame share one box. */
export function frame(left: number, top: number, width: number, height: number): IFrameOptions {
  return {
    type: 'absolute',
    position: { x: mm(left), y: mm(top) },
    width: mm(width),
    height: mm(height),
    rule: HeightRule.EXACT,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}
