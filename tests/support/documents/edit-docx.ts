import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { childElements, elements, paragraphText, parseXml } from './docx-package';

/** The body of a Word file, to be edited as a hand in Word would. */
export class EditedDocx {
  readonly document: Document;
  private readonly parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    this.document = parseXml(strFromU8(this.parts['word/document.xml'] ?? new Uint8Array()));
  }

  toBytes(): Uint8Array {
    return zipSync({ ...this.parts, 'word/document.xml': strToU8(new XMLSerializer().serializeToString(this.document)) });
  }

  /** The first paragraph whose text holds these words. */
  paragraph(words: string): Element {
    return found(elements(this.document, 'w:p').find((paragraph) => paragraphText(paragraph).includes(words)), words);
  }

  /** The row one of whose paragraphs says exactly this; where several do, the one of that number. */
  row(title: string, number = 1): Element {
    const rows = elements(this.document, 'w:tr').filter((row) => elements(row, 'w:p').some((paragraph) => paragraphText(paragraph) === title));
    return found(rows[number - 1], title);
  }

  /** First paragraph of a cell of a row. */
  cell(title: string, index: number, number = 1): Element {
    return found(elements(found(elements(this.row(title, number), 'w:tc')[index], `${title} ${index}`), 'w:p')[0], title);
  }

  /** Elements made from markup. */
  make(xml: string): Element[] {
    const root = parseXml(`<x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</x>`).documentElement;
    return root === null ? [] : childElements(root).map((child) => this.document.importNode(child, true) as Element);
  }
}

function found(element: Element | undefined, what: string): Element {
  if (element === undefined) throw new Error(`not there: ${what}`);
  return element;
}

/** Puts another text into a paragraph: into its first run, the others go. */
export function setText(paragraph: Element, text: string): void {
  const [first, ...others] = elements(paragraph, 'w:r');
  for (const run of others) run.parentNode?.removeChild(run);
  if (first === undefined) throw new Error('no run');
  for (const child of childElements(first)) if (child.nodeName !== 'w:rPr') first.removeChild(child);
  const words = paragraph.ownerDocument?.createElementNS('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:t');
  if (words === undefined) throw new Error('no document');
  words.setAttribute('xml:space', 'preserve');
  words.textContent = text;
  first.appendChild(words);
}

/** Replaces words in the one text that holds them, as typing over a selection does. */
export function retype(paragraph: Element, from: string, to: string): void {
  const text = elements(paragraph, 'w:t').find((candidate) => candidate.textContent?.includes(from));
  if (text === undefined) throw new Error(`not there: ${from}`);
  text.textContent = (text.textContent ?? '').replace(from, to);
}

/** Divides every run of a paragraph in two, as Word leaves it after typing at two times. */
export function splitRuns(paragraph: Element): void {
  for (const text of elements(paragraph, 'w:t')) {
    const words = text.textContent ?? '';
    const run = text.parentNode as Element | null;
    if (words.length < 2 || run === null || childElements(run).filter(({ nodeName }) => nodeName !== 'w:rPr').length > 1) continue;
    const second = run.cloneNode(true) as Element;
    text.textContent = words.slice(0, words.length >> 1);
    const rest = elements(second, 'w:t')[0];
    if (rest !== undefined) rest.textContent = words.slice(words.length >> 1);
    run.parentNode?.insertBefore(second, run.nextSibling);
  }
}

/** Takes an element out. */
export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** Puts elements behind another. */
export function insertAfter(place: Element, ...added: Element[]): void {
  for (const element of [...added].reverse()) place.parentNode?.insertBefore(element, place.nextSibling);
}

/** Takes the bookmarks out that the file is known by, as programs do that know none. */
export function dropMarks(document: Document | Element): void {
  for (const bookmark of [...elements(document, 'w:bookmarkStart'), ...elements(document, 'w:bookmarkEnd')]) remove(bookmark);
}
