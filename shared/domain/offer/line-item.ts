import { recordSchema } from '../schema/record';
import { DecimalText, Id, Line, Lines, OrderKey, PercentText } from '../schema/values';
import { z } from '../schema/zod';

/** An alternative never counts; an optional item counts when switched on; a text has no price; a group heads others. */
export const LINE_ITEM_KINDS = ['standard', 'alternative', 'optional', 'text', 'group'] as const;
export const LineItemKind = z.enum(LINE_ITEM_KINDS);
export type LineItemKind = z.infer<typeof LineItemKind>;

/** Why a VAT rate applies. Kept apart from the rate: two categories can share one. */
export const VAT_CATEGORIES = ['standard', 'reduced', 'zero', 'exempt', 'reverse-charge', 'intra-community'] as const;
export const VatCategory = z.enum(VAT_CATEGORIES);
export type VatCategory = z.infer<typeof VatCategory>;

/** How many pieces the unit price is for. */
export const PRICE_UNITS = [1, 10, 100, 1000] as const;
export const PriceUnit = z.union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)]);
export type PriceUnit = z.infer<typeof PriceUnit>;

/** One position of an offer. */
export const LineItem = recordSchema('lineItem', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  orderKey: OrderKey,
  kind: LineItemKind,
  /** Whether an optional item is switched on; ignored for the other kinds. */
  selected: z.boolean(),
  text: Line,
  description: Lines,
  quantity: DecimalText,
  unit: Line,
  unitPrice: DecimalText,
  priceUnit: PriceUnit,
  discountPercent: PercentText,
  vatRate: PercentText,
  vatCategory: VatCategory,
  /** The heading the position stands under; `null` at the top level, where headings themselves always stand. */
  groupId: Id.nullable(),
  /** The position an alternative could replace; `null`: the nearest one before it. */
  alternativeToId: Id.nullable(),
  /** What we pay for what the unit price buys. Never leaves the app. */
  internalCost: DecimalText.nullable(),
  articleNumber: Line,
  /** The product of the catalogue it was taken from; texts and prices are its own from then on. */
  productId: Id.nullable(),
});
export type LineItem = z.infer<typeof LineItem>;
