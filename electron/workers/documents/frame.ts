import { mm } from './measures';
import type { Attributes } from './xml-tree';

/** A box at a fixed place of the page, as attributes of `w:framePr`. */
export type Frame = Attributes;

/** A box by its place and size in millimetres. Paragraphs in a row with the same frame share one box. */
export function frame(left: number, top: number, width: number, height: number): Frame {
  return {
    'w:w': mm(width),
    'w:h': mm(height),
    'w:hRule': 'exact',
    'w:wrap': 'around',
    'w:vAnchor': 'page',
    'w:hAnchor': 'page',
    'w:x': mm(left),
    'w:y': mm(top),
  };
}
