import { DocumentKind } from '../offer/offer';
import { recordSchema } from '../schema/record';
import { Line } from '../schema/values';
import type { z } from '../schema/zod';

/** How documents are numbered, one for each kind: `{YYYY}-{device}-{####}`. */
export const NumberingScheme = recordSchema('numberingScheme', {
  documentKind: DocumentKind,
  pattern: Line,
});
export type NumberingScheme = z.infer<typeof NumberingScheme>;
