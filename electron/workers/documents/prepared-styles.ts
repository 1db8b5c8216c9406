import { Document, type IContext } from 'docx';
import type { Language } from '../../../shared/domain/schema/values';
import { serializeTree } from './serialize-tree';
import { offerStyles } from './styles';
import type { Attributes, XmlTree } from './xml-tree';

type Prepared = { trees: XmlTree[]; part: { path: string; data: string } };

const known = new Map<Language, Prepared>();

/** Styles the library makes that an offer or its own parts use. It makes many more, some built on a style it leaves out. */
const LIBRARY_STYLES: ReadonlySet<string> = new Set([
  'Normal',
  'TableNormal',
  'DefaultParagraphFont',
  'Title',
  'Heading1',
  'Heading2',
  'TOCHeading',
  'TOC1',
  'TOC2',
  'FootnoteReference',
  'EndnoteReference',
]);

/**
 * The styles of an offer as finished XML, made once per language: they are the same in every offer, and making them
 * costs as much as a dozen positions.
 */
export function preparedStyles(language: Language): Prepared {
  const remembered = known.get(language);
  if (remembered) return remembered;
  const { Styles } = new Document({ styles: offerStyles(language), sections: [] });
  const sheet = Styles.prepForXml({ stack: [] } as unknown as IContext) as { 'w:styles': XmlTree[] };
  const trees = sheet['w:styles'].filter((child) => '_attr' in child || isNeeded(child));
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${serializeTree({ 'w:styles': trees })}`;
  const prepared = { trees, part: { path: 'word/styles.xml', data } };
  known.set(language, prepared);
  return prepared;
}

function isNeeded(child: XmlTree): boolean {
  const id = styleId(child);
  return id === null || LIBRARY_STYLES.has(id) || id.startsWith('Offer');
}

/** Id of a style; `null` for what is none, as the defaults of the document. */
export function styleId(child: XmlTree): string | null {
  const style = child['w:style'];
  if (style === undefined) return null;
  const attributes = (style as [{ _attr: Attributes }, ...XmlTree[]])[0]._attr;
  return String(attributes['w:styleId']);
}
