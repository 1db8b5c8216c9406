import { Document, type IContext, type IStylesOptions } from 'docx';
import type { Language } from '../../../shared/domain/schema/values';
import { Prepared } from './prepared';
import { offerStyles } from './styles';
import type { XmlTree } from './xml-tree';

const known = new Map<Language, IStylesOptions>();

/**
 * The styles of an offer as finished XML, made once per language: they are the same in every offer, and making them
 * costs as much as a dozen positions.
 */
export function preparedStyles(language: Language): IStylesOptions {
  const remembered = known.get(language);
  if (remembered) return remembered;
  const { Styles } = new Document({ styles: offerStyles(language), sections: [] });
  const tree = Styles.prepForXml({ stack: [] } as unknown as IContext) as { 'w:styles': XmlTree[] };
  const importedStyles = tree['w:styles'].filter((child) => !('_attr' in child)).map((child) => new Prepared(child));
  known.set(language, { importedStyles });
  return { importedStyles };
}
