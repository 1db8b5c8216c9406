import { recordSchema } from '../schema/record';
import { DecimalText, Id, Line, OrderKey, PercentText } from '../schema/values';
import { z } from '../schema/zod';
import { VatCategory } from './line-item';

export const SURCHARGE_KINDS = ['percent', 'absolute'] as const;

/**
 * Something on top of the positions: freight, packaging, a material surcharge. A percentage is taken of the positions
 * and taxed as they are; an amount has a VAT rate of its own.
 */
export const Surcharge = recordSchema('surcharge', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  orderKey: OrderKey,
  text: Line,
  kind: z.enum(SURCHARGE_KINDS),
  value: DecimalText,
  /** Ignored for a percentage. */
  vatRate: PercentText,
  vatCategory: VatCategory,
});
export type Surcharge = z.infer<typeof Surcharge>;
