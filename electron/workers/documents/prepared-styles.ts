import { Document, type IContext, type IStylesOptions } from 'docx';
import type { Language } from '../../../shared/domain/schema/values';
import { Prepared } from './prepared';
import { offerStyles } from './styles';
import type { Attributes, XmlTree } from './xml-tree';

const known = new Map<Language, IStylesOptions>();

/** Styles the library makes that an offer or its own parts use. It makes many more, some built on a style it leaves out. */
const LIBRARY_STYLES: ReadonlySet<string> = new Set([
  'Normal',
  'TableNormal',
  'DefaultParagraphFont',
  'Heading1',
  'Heading2',
  'FootnoteReference',
  'EndnoteReference',
]);

/**
 * The styles of an offer as finished XML, made once per language: they are the same in every offer, and making them
 * costs as much as a dozen positions.
 */
export function preparedStyles(language: Language): IStylesOptions {
  const remembered = known.get(language);
  if (remembered) return remembered;
  const { Styles } = new Document({ styles: offerStyles(language), sections: [] });
  const tree = Styles.prepForXml({ stack: [] } as unknown as IContext) as { 'w:styles': XmlTree[] };
  const importedStyles = tree['w:styles'].filter(isNeeded).map((child) => new Prepared(child));
  known.set(language, { importedStyles });
  return { importedStyles };
}

function isNeeded(child: XmlTree): boolean {
  const style = child['w:style'];
  if (style === undefined) return !('_attr' in child);
  const attributes = (style as [{ _attr: Attributes }, ...XmlTree[]])[0]._attr;
  const id = String(attributes['w:styleId']);
  return LIBRARY_STYLES.has(id) || id.startsWith('Offer');
}
