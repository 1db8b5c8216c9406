import { ImportStamps } from '../import/import-stamp';
import { recordSchema } from '../schema/record';
import { DecimalText, Line, Lines, PercentText } from '../schema/values';
import { z } from '../schema/zod';
import { VatCategory } from '../offer/line-item';

/** A product or service of the own catalogue. Its prices stand in price lists. */
export const Product = recordSchema('product', {
  articleNumber: Line,
  /** EAN or GTIN, text: leading zeros count. */
  ean: Line,
  /** Name and description in each language an offer is written in. */
  nameDe: Line,
  nameEn: Line,
  descriptionDe: Lines,
  descriptionEn: Lines,
  unitDe: Line,
  unitEn: Line,
  /** Where it stands in the catalogue. */
  category: Line,
  vatRate: PercentText,
  vatCategory: VatCategory,
  /** What we pay for one. Never leaves the app. */
  internalCost: DecimalText.nullable(),
  /** No longer offered; stays in the offers that name it. */
  isDiscontinued: z.boolean(),
  imports: ImportStamps,
});
export type Product = z.infer<typeof Product>;
