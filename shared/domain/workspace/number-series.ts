import { DocumentKind } from '../offer/offer';
import { recordSchema } from '../schema/record';
import { Line } from '../schema/values';
import { z } from '../schema/zod';

/** How far one laptop has counted the numbers of a kind of document in a year. Only that laptop writes it. */
export const NumberSeries = recordSchema('numberSeries', {
  documentKind: DocumentKind,
  /** The laptop's code in its numbers; a restored backup begins a new one. */
  device: Line,
  year: z.number().int().min(1900).max(9999),
  /** The last number given. */
  last: z.number().int().min(0),
});
export type NumberSeries = z.infer<typeof NumberSeries>;
