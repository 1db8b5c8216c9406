import { FileChild, type IXmlableObject, type Table } from 'docx';
import type { XmlTree } from './xml-tree';

/**
 * A part of the document given as finished XML. The library builds several objects for each cell and run, which costs
 * most of the time; a part made this way costs only its serialization.
 */
export class Prepared extends FileChild {
  constructor(private readonly tree: XmlTree) {
    super(Object.keys(tree)[0] ?? '');
  }

  override prepForXml(): IXmlableObject {
    return this.tree as IXmlableObject;
  }
}

/** Finished XML for a header or footer. The library only looks at the XML a child gives, its type names children it builds itself. */
export function preparedParts(trees: readonly XmlTree[]): Table[] {
  return trees.map((tree) => new Prepared(tree) as unknown as Table);
}
