import { paragraphTree } from './paragraph-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** The heading of a part of the document. */
export function heading(text: string, marked: readonly XmlTree[] = []): XmlTree {
  return paragraphTree(text, { style: STYLE.heading, marked });
}
