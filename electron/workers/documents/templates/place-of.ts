import type { Element, Node } from '@xmldom/xmldom';
import type { TemplatePlace } from '../../../../shared/report/template/template-check';
import { childElements, elementsNamed } from './parse-part';
import { partKind } from './part-kinds';

const EXCERPT = 60;

/** Where an element stands, in words a user can follow: part, paragraph or table row and cell, text box. */
export function placeOf(path: string, element: Element): TemplatePlace {
  const above = ancestors(element);
  const nearest = (name: string): Element | undefined => above.find((node) => node.localName === name);
  const paragraph = nearest('p');
  const row = nearest('tr');
  const cell = nearest('tc');
  const table = nearest('tbl');
  const root = above.at(-1);
  return {
    part: partKind(path),
    path,
    inTextBox: nearest('txbxContent') !== undefined,
    paragraph: paragraph && !table && root ? position(paragraphsOutsideTables(root), paragraph) : null,
    table: table && root ? position(elementsNamed(root, 'tbl'), table) : null,
    row: row && table ? position(childElements(table).filter((child) => child.localName === 'tr'), row) : null,
    cell: cell && row ? position(childElements(row).filter((child) => child.localName === 'tc'), cell) : null,
    excerpt: excerpt(paragraph ?? element),
  };
}

/** The element and everything above it, from the inside out. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element; node !== null && node.nodeType === 1; node = node.parentNode) found.push(node as Element);
  return found;
}

const position = (elements: readonly Element[], element: Element): number | null => {
  const index = elements.indexOf(element);
  return index < 0 ? null : index + 1;
};

/** Paragraphs as a reader counts them: those of tables and text boxes are named otherwise. */
function paragraphsOutsideTables(root: Element): Element[] {
  const isInside = (paragraph: Element): boolean =>
    ancestors(paragraph).some(({ localName }) => localName === 'tbl' || localName === 'txbxContent');
  return elementsNamed(root, 'p').filter((paragraph) => !isInside(paragraph));
}

function excerpt(element: Element): string {
  const text = elementsNamed(element, 't').map((node) => node.textContent ?? '').join('').trim();
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT - 1)}…`;
}
