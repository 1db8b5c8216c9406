import { FileChild, type IXmlableObject } from 'docx';
import type { XmlTree } from './xml-tree';

/**
 * A part of the document given as finished XML. The library builds several objects for each cell and run, which costs
 * most of the time of a long table; a part made this way costs only its serialization.
 */
export class Prepared extends FileChild {
  constructor(private readonly tree: XmlTree) {
    super(Object.keys(tree)[0] ?? '');
  }

  override prepForXml(): IXmlableObject {
    return this.tree as IXmlableObject;
  }
}
