/**
 * An element in the form the library's serializer takes (`IXmlableObject`): its name, then its attributes under
 * `_attr`, its children and text. Text and attribute values are escaped by the serializer.
 */
export type XmlTree = { [name: string]: { _attr?: Attributes } | (XmlTree | string | { _attr: Attributes })[] };
export type Attributes = Record<string, string | number>;

/** An element with attributes and children. */
export function element(name: string, attributes: Attributes | null, ...children: (XmlTree | string)[]): XmlTree {
  if (children.length === 0) return { [name]: attributes === null ? {} : { _attr: attributes } };
  return { [name]: attributes === null ? children : [{ _attr: attributes }, ...children] };
}

/** An element with nothing but `w:val`. */
export function value(name: string, val: string | number): XmlTree {
  return element(name, { 'w:val': val });
}
