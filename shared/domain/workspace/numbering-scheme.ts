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

/**
 * The scheme of a kind of document; `null` while nobody wrote one. Two that were made apart, without a network, are
 * settled alike on every laptop: the older one counts.
 */
export function schemeOf(kind: DocumentKind, schemes: Iterable<NumberingScheme>): NumberingScheme | null {
  const own = [...schemes].filter(({ documentKind }) => documentKind === kind);
  return own.reduce<NumberingScheme | null>((oldest, scheme) => (oldest === null || scheme.id < oldest.id ? scheme : oldest), null);
}
