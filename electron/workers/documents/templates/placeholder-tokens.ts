import type { Document, Element, Node } from '@xmldom/xmldom';
import { elementsNamed } from './parse-part';

/** A pair of braces with what is between, or a half of one, in the paragraph it stands in. */
export type PlaceholderToken = {
  kind: 'tag' | 'unclosed' | 'stray';
  /** `#`, `^`, `/`, `@` or nothing. */
  prefix: string;
  name: string;
  paragraph: Element;
  /** Whether the paragraph says nothing else. */
  alone: boolean;
};

/**
 * The placeholders of a part in the order they stand, put together from however many runs Word has split them into. The
 * second half of a drawing, for programs that do not know the first, says the same once more and is left out.
 */
export function placeholderTokens(document: Document): PlaceholderToken[] {
  return elementsNamed(document, 'p')
    .filter((paragraph) => !isFallback(paragraph))
    .flatMap((paragraph) => tokensOf(paragraph, ownText(paragraph)));
}

function tokensOf(paragraph: Element, text: string): PlaceholderToken[] {
  const tokens: PlaceholderToken[] = [];
  const half = (kind: 'unclosed' | 'stray', name: string): void => {
    tokens.push({ kind, prefix: '', name, paragraph, alone: false });
  };
  let open: number | null = null;
  for (const { 0: braces, index } of text.matchAll(/\{\{|\}\}/g)) {
    if (braces === '{{') {
      if (open !== null) half('unclosed', shortened(text.slice(open, index)));
      open = index;
    } else if (open === null) half('stray', shortened(text.slice(Math.max(0, index - 20), index + 2)));
    else {
      const inner = text.slice(open + 2, index).trim();
      const prefix = /^[#^/@]/.exec(inner)?.[0] ?? '';
      const alone = text.trim() === text.slice(open, index + 2);
      tokens.push({ kind: 'tag', prefix, name: inner.slice(prefix.length).trim(), paragraph, alone });
      open = null;
    }
  }
  if (open !== null) half('unclosed', shortened(text.slice(open)));
  return tokens;
}

const shortened = (text: string): string => (text.length <= 40 ? text.trim() : `${text.slice(0, 39).trim()}…`);

/** Text of a paragraph without that of paragraphs inside it, as those of a text box. */
function ownText(paragraph: Element): string {
  return elementsNamed(paragraph, 't')
    .filter((text) => nearestParagraph(text) === paragraph)
    .map((text) => text.textContent ?? '')
    .join('');
}

function nearestParagraph(node: Node): Node | null {
  let current: Node | null = node.parentNode;
  while (current !== null && (current as Element).localName !== 'p') current = current.parentNode;
  return current;
}

function isFallback(element: Element): boolean {
  for (let node: Node | null = element; node !== null; node = node.parentNode) {
    if ((node as Element).localName === 'Fallback') return true;
  }
  return false;
}
