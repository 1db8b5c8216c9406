import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The XML parts of a Word file by their path in the package. */
export type DocxParts = Map<string, string>;

export function readParts(bytes: Uint8Array): DocxParts {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return new Map(entries.map(([path, data]) => [path, strFromU8(data)]));
}

/** A package from parts, for planting faults. */
export function writeParts(parts: DocxParts): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])));
}

/** Parses a part; anything not well-formed throws. */
export function parseXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
}

/** All elements of a qualified name below a node, in document order. */
export function elements(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagName(name));
}

/** The child elements of an element. */
export function childElements(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** Text of a paragraph as a reader sees it: breaks and tabs as characters. */
export function paragraphText(paragraph: Element): string {
  const characters: Record<string, string> = { 'w:br': '\n', 'w:tab': '\t' };
  return Array.from(paragraph.getElementsByTagName('*'))
    .filter((element) => element.parentNode?.nodeName === 'w:r')
    .map((element) => (element.nodeName === 'w:t' ? (element.textContent ?? '') : (characters[element.nodeName] ?? '')))
    .join('');
}

/** Texts of the cells of every row of the first table of the body. */
export function tableTexts(bytes: Uint8Array): string[][] {
  const document = parseXml(readParts(bytes).get('word/document.xml') ?? '');
  const [table] = elements(document, 'w:tbl');
  if (!table) return [];
  return elements(table, 'w:tr').map((row) =>
    elements(row, 'w:tc').map((cell) => elements(cell, 'w:p').map(paragraphText).join('\n')),
  );
}

/** Texts of all paragraphs of the body, frames and cells included. */
export function bodyTexts(bytes: Uint8Array): string[] {
  return elements(parseXml(readParts(bytes).get('word/document.xml') ?? ''), 'w:p').map(paragraphText);
}
