import { cleanText } from './text';
import { element, value, type XmlTree } from './xml-tree';

export type RunLook = { style?: string; bold?: boolean; halfPoints?: number };

/** A text as one run, its line breaks as breaks; an empty text gives none. */
export function textRun(text: string, look: RunLook = {}): XmlTree[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  const content: XmlTree[] = runProperties(look);
  clean.split('\n').forEach((line, index) => {
    if (index > 0) content.push(element('w:br', null));
    if (line !== '') content.push(element('w:t', { 'xml:space': 'preserve' }, line));
  });
  return [element('w:r', null, ...content)];
}

/** A run that is a jump to the next tab stop. */
export const tabRun = (): XmlTree => element('w:r', null, element('w:tab', null));

/** A run that begins a new line. */
export const breakRun = (): XmlTree => element('w:r', null, element('w:br', null));

/**
 * A field as Word writes it, with what it shows until somebody updates it. Neither it nor the settings ask for an update
 * on opening, so that Word opens the document without a question.
 */
export function fieldRuns(code: string, shown: string, look: RunLook = {}): XmlTree[] {
  return [fieldMark('begin', look), instruction(code, look), fieldMark('separate', look), ...textRun(shown, look), fieldMark('end', look)];
}

/** Where a field begins, where what it shows begins, and where it ends. */
export function fieldMark(type: 'begin' | 'separate' | 'end', look: RunLook = {}): XmlTree {
  return element('w:r', null, ...runProperties(look), element('w:fldChar', { 'w:fldCharType': type }));
}

/** What a field does, as Word writes it. */
export function instruction(code: string, look: RunLook = {}): XmlTree {
  return element('w:r', null, ...runProperties(look), element('w:instrText', { 'xml:space': 'preserve' }, ` ${code} `));
}

function runProperties({ style, bold = false, halfPoints }: RunLook): XmlTree[] {
  const content = [
    ...(style === undefined ? [] : [value('w:rStyle', style)]),
    ...(bold ? [element('w:b', null)] : []),
    ...(halfPoints === undefined ? [] : [value('w:sz', halfPoints), value('w:szCs', halfPoints)]),
  ];
  return content.length === 0 ? [] : [element('w:rPr', null, ...content)];
}
