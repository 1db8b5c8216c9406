import { strFromU8, strToU8 } from 'fflate';
import type { Language } from '../../../../shared/domain/schema/values';
import { preparedStyles, styleId } from '../prepared-styles';
import type { PackageParts } from './open-package';
import { serializeTree } from '../serialize-tree';

const STYLES = 'word/styles.xml';

/**
 * Gives a template the styles its blocks are set in. A style the template has by that name stays as its author made it;
 * the others are built on the template's own text style, so that the blocks take over its typeface.
 */
export function addBlockStyles(parts: PackageParts, language: Language): void {
  const bytes = parts.get(STYLES);
  if (bytes === undefined) return;
  const sheet = strFromU8(bytes);
  const missing = blockStyles(language)
    .filter(({ id }) => !sheet.includes(`w:styleId="${id}"`))
    .map(({ xml }) => onTemplate(xml, defaultStyle(sheet, 'paragraph'), defaultStyle(sheet, 'character')));
  if (missing.length > 0) parts.set(STYLES, strToU8(sheet.replace(/<\/w:styles>\s*$/, `${missing.join('')}</w:styles>`)));
}

function blockStyles(language: Language): { id: string; xml: string }[] {
  return preparedStyles(language).trees.flatMap((tree) => {
    const id = styleId(tree);
    return id?.startsWith('Offer') ? [{ id, xml: serializeTree(tree) }] : [];
  });
}

/** Id of the style text has that names none; office programs name it in the author's language. */
function defaultStyle(sheet: string, type: 'paragraph' | 'character'): string | null {
  const heads = sheet.match(/<w:style\b[^>]*>/g) ?? [];
  const head = heads.find((tag) => tag.includes(`w:type="${type}"`) && /w:default="(?:1|true|on)"/.test(tag));
  return head === undefined ? null : (/w:styleId="([^"]*)"/.exec(head)?.[1] ?? null);
}

function onTemplate(xml: string, paragraph: string | null, character: string | null): string {
  const based = (name: string, id: string | null) => (text: string): string =>
    text.replace(`<w:basedOn w:val="${name}"/>`, id === null ? '' : `<w:basedOn w:val="${id}"/>`);
  return based('DefaultParagraphFont', character)(based('Normal', paragraph)(xml));
}
