import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';

/** Parses a part of a package; `null` when it is no XML. Whoever calls has refused document type declarations. */
export function parsePart(content: Uint8Array | string): Document | null {
  const text = typeof content === 'string' ? content : strFromU8(content);
  try {
    const fatal = (level: string, message: string): void => {
      if (level !== 'warning') throw new Error(message);
    };
    return new DOMParser({ onError: fatal }).parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
  } catch {
    return null;
  }
}

/** All elements below a node with this local name, whatever prefix the author's program uses. */
export function elementsNamed(node: Document | Element, localName: string): Element[] {
  return Array.from(node.getElementsByTagNameNS('*', localName));
}

/** The child elements of a node. */
export function childElements(node: Node): Element[] {
  return Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);
}

/** An attribute by its local name. */
export function attribute(element: Element, localName: string): string | null {
  for (const { localName: own, nodeName, value } of Array.from(element.attributes)) {
    if ((own ?? nodeName) === localName) return value;
  }
  return null;
}
