import { XMLSerializer, type Document } from '@xmldom/xmldom';

/** A part as text, with the declaration office programs expect. */
export function serializePart(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}
