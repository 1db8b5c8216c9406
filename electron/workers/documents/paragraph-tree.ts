import type { Frame } from './frame';
import { textRun } from './run-tree';
import { element, value, type XmlTree } from './xml-tree';

export type TabStop = { position: number; kind: 'left' | 'right'; leader?: 'dot' };

/** What a paragraph has beside its style. Lengths are in twentieths of a point. */
export type ParagraphLook = {
  style: string;
  keepNext?: boolean;
  keepLines?: boolean;
  newPage?: boolean;
  frame?: Frame;
  tabs?: readonly TabStop[];
  space?: { before?: number; after?: number };
  indent?: { left: number; hanging?: number };
};

/** A paragraph of runs, and what else a paragraph may hold. */
export function paragraph(look: ParagraphLook, ...content: readonly XmlTree[]): XmlTree {
  return element('w:p', null, properties(look), ...content);
}

/** A paragraph that says one text; an empty text leaves it empty. `marked` stands in front of it, as a bookmark does. */
export function paragraphTree(text: string, { runStyle, marked = [], ...look }: ParagraphLook & { runStyle?: string; marked?: readonly XmlTree[] }): XmlTree {
  return paragraph(look, ...marked, ...textRun(text, runStyle === undefined ? {} : { style: runStyle }));
}

/** The order of the properties is the schema's. */
function properties({ style, keepNext = false, keepLines = false, newPage = false, frame, tabs = [], space, indent }: ParagraphLook): XmlTree {
  return element(
    'w:pPr',
    null,
    value('w:pStyle', style),
    ...(keepNext ? [element('w:keepNext', null)] : []),
    ...(keepLines ? [element('w:keepLines', null)] : []),
    ...(newPage ? [element('w:pageBreakBefore', null)] : []),
    ...(frame === undefined ? [] : [element('w:framePr', frame)]),
    ...(tabs.length === 0 ? [] : [element('w:tabs', null, ...tabs.map(tabStop))]),
    ...(space === undefined ? [] : [element('w:spacing', { ...(space.before !== undefined && { 'w:before': space.before }), ...(space.after !== undefined && { 'w:after': space.after }) })]),
    ...(indent === undefined ? [] : [element('w:ind', { 'w:left': indent.left, ...(indent.hanging !== undefined && { 'w:hanging': indent.hanging }) })]),
  );
}

function tabStop({ position, kind, leader }: TabStop): XmlTree {
  return element('w:tab', { 'w:val': kind, ...(leader !== undefined && { 'w:leader': leader }), 'w:pos': position });
}
