import { cleanText } from './text';
import { element, value, type XmlTree } from './xml-tree';

/** What a paragraph of a table needs beside its text: its style, that of its one run, and whether it stays with the next. */
export type ParagraphLook = { style: string; runStyle?: string; keepNext?: boolean };

/** A paragraph as XML; line breaks in the text become breaks, an empty text leaves the paragraph empty. */
export function paragraphTree(text: string, { style, runStyle, keepNext = false }: ParagraphLook): XmlTree {
  const properties = element('w:pPr', null, value('w:pStyle', style), ...(keepNext ? [element('w:keepNext', null)] : []));
  const clean = cleanText(text);
  if (clean === '') return element('w:p', null, properties);

  const content: XmlTree[] = runStyle === undefined ? [] : [element('w:rPr', null, value('w:rStyle', runStyle))];
  clean.split('\n').forEach((line, index) => {
    if (index > 0) content.push(element('w:br', null));
    if (line !== '') content.push(element('w:t', { 'xml:space': 'preserve' }, line));
  });
  return element('w:p', null, properties, element('w:r', null, ...content));
}
