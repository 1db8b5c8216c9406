import type { QuoteMark } from '../../../shared/domain/import/table';

/** A line of which every cell stands between apostrophes. */
const APOSTROPHES = /^'[^'\n]*'(?:[,;\t|]'[^'\n]*')+$/;

/**
 * What encloses the cells: quotation marks, unless each cell of the first line stands between apostrophes. Single
 * cells between them are no proof, since an apostrophe also keeps a formula or a number as text.
 */
export function detectQuote(text: string): QuoteMark {
  return APOSTROPHES.test(text.slice(0, text.indexOf('\n'))) ? "'" : '"';
}
