import { z } from '../domain/schema/zod';
import { GuideDocumentInput } from '../report/guide/guide-document-input';
import { OfferDocumentInput } from '../report/offer-document-input';
import { ImportedTable, TableOptionsSchema } from './imports';
import { method } from './method';

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What the parsers worker serves. */
export const parsersContract = {
  tables: {
    read: method(z.strictObject({ bytes: Bytes, fileName: z.string(), options: TableOptionsSchema }), ImportedTable),
  },
};
export type ParsersContract = typeof parsersContract;

/** What the documents worker serves. */
export const documentsContract = {
  offers: {
    /** The Word file of an offer and the name it wants. */
    build: method(z.strictObject({ input: OfferDocumentInput }), z.strictObject({ bytes: Bytes, fileName: z.string() })),
  },
  guides: {
    /** A conversation guide as a page of HTML to print, the name its file wants, and what saving it is called. */
    build: method(z.strictObject({ input: GuideDocumentInput }), z.strictObject({ html: z.string(), fileName: z.string(), title: z.string() })),
  },
};
export type DocumentsContract = typeof documentsContract;
