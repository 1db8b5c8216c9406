import type { XmlTree } from './xml-tree';

/** A tree of the library's form as XML text. */
export function serializeTree(tree: XmlTree | string): string {
  if (typeof tree === 'string') return escaped(tree);
  return Object.entries(tree).map(([name, content]) => element(name, content)).join('');
}

function element(name: string, content: XmlTree[string]): string {
  const parts = Array.isArray(content) ? content : [content];
  let attributes = '';
  let inner = '';
  for (const part of parts) {
    if (typeof part !== 'string' && '_attr' in part) attributes += attributeText(part._attr as Record<string, unknown>);
    else inner += serializeTree(part as XmlTree | string);
  }
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function attributeText(attributes: Record<string, unknown>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
