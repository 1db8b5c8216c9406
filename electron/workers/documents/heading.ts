import { paragraphTree } from './paragraph-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** What stands in front of a heading, and whether it begins a page. */
export type HeadingStart = { marked?: readonly XmlTree[]; newPage?: boolean };

/** The heading of a part of the document. */
export function heading(text: string, { marked = [], newPage = false }: HeadingStart = {}): XmlTree {
  return paragraphTree(text, { style: STYLE.heading, marked, newPage, ...(newPage && { space: { before: 0 } }) });
}
