import type { Document, Element } from '@xmldom/xmldom';
import { attribute, childElements, elementsNamed } from '../templates/parse-part';
import { markOf, type MarkKind } from '../marks';

export type Mark = { kind: MarkKind; index: number };
/** A row of a table: the text of its cells by the columns of the grid they begin in. */
export type ReadRow = { mark: Mark | null; cells: { column: number; span: number; text: string }[] };
export type ReadParagraph = { mark: Mark | null; style: string; text: string };
/** What an offer's document says, in the order it says it: text outside of tables, and tables. */
export type ReadDocument = { paragraphs: ReadParagraph[]; tables: { rows: ReadRow[] }[] };

/** Reads the body of a Word file. Deletions that Word keeps as tracked changes count as done, insertions too. */
export function readDocument(document: Document): ReadDocument {
  const body = elementsNamed(document, 'body')[0];
  const read: ReadDocument = { paragraphs: [], tables: [] };
  if (body !== undefined) readBlocks(body, read);
  return read;
}

function readBlocks(parent: Element, read: ReadDocument): void {
  for (const child of childElements(parent)) {
    if (child.localName === 'p') read.paragraphs.push(paragraph(child));
    else if (child.localName === 'tbl') read.tables.push({ rows: rowsOf(child) });
    // Content controls and the like only wrap what they hold; the table of contents says nothing of its own.
    else if (child.localName === 'sdt') {
      if (!isContents(child)) for (const content of childElements(child)) if (content.localName === 'sdtContent') readBlocks(content, read);
    } else if (['ins', 'moveTo', 'customXml', 'smartTag'].includes(child.localName ?? '')) readBlocks(child, read);
  }
}

function isContents(control: Element): boolean {
  return elementsNamed(control, 'docPartGallery').some((gallery) => attribute(gallery, 'val') === 'Table of Contents');
}

function paragraph(element: Element): ReadParagraph {
  const style = childElements(element).find(({ localName }) => localName === 'pPr');
  const named = style === undefined ? undefined : childElements(style).find(({ localName }) => localName === 'pStyle');
  return { mark: markIn(element), style: named === undefined ? '' : (attribute(named, 'val') ?? ''), text: textOf(element) };
}

function rowsOf(table: Element): ReadRow[] {
  const rows: ReadRow[] = [];
  const collect = (parent: Element): void => {
    for (const child of childElements(parent)) {
      if (child.localName === 'tr') {
        if (!isDeleted(child)) rows.push(row(child));
      } else if (['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(child.localName ?? '')) collect(child);
    }
  };
  collect(table);
  return rows;
}

function isDeleted(row: Element): boolean {
  const properties = childElements(row).find(({ localName }) => localName === 'trPr');
  return properties !== undefined && childElements(properties).some(({ localName }) => localName === 'del');
}

function row(element: Element): ReadRow {
  let column = 0;
  const cells: ReadRow['cells'] = [];
  const collect = (parent: Element): void => {
    for (const child of childElements(parent)) {
      if (child.localName === 'tc') {
        const span = spanOf(child);
        cells.push({ column, span, text: elementsNamed(child, 'p').map(textOf).filter((text) => text !== '').join('\n') });
        column += span;
      } else if (['sdt', 'sdtContent', 'customXml'].includes(child.localName ?? '')) collect(child);
    }
  };
  collect(element);
  return { mark: markIn(element), cells };
}

function spanOf(cell: Element): number {
  const properties = childElements(cell).find(({ localName }) => localName === 'tcPr');
  const span = properties === undefined ? undefined : childElements(properties).find(({ localName }) => localName === 'gridSpan');
  return Math.max(1, Number(span === undefined ? 1 : attribute(span, 'val')) || 1);
}

function markIn(element: Element): Mark | null {
  for (const bookmark of elementsNamed(element, 'bookmarkStart')) {
    const mark = markOf(attribute(bookmark, 'name') ?? '');
    if (mark !== null) return mark;
  }
  return null;
}

/** Text of a paragraph as a reader sees it: breaks and tabs as blanks, blanks in a row as one, tracked deletions left out. */
function textOf(element: Element): string {
  let text = '';
  const read = (parent: Element): void => {
    for (const child of childElements(parent)) {
      const name = child.localName ?? '';
      if (name === 't') text += child.textContent ?? '';
      else if (name === 'br' || name === 'cr' || name === 'tab') text += ' ';
      else if (name === 'noBreakHyphen') text += '-';
      else if (!['del', 'moveFrom', 'instrText', 'pPr', 'rPr', 'Fallback'].includes(name)) read(child);
    }
  };
  read(element);
  return text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ').trim();
}
