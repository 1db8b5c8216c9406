/** Cells of a position that take input, in reading order. */
export const EDIT_COLUMNS = [
  'text',
  'quantity',
  'unit',
  'unitPrice',
  'priceUnit',
  'discountPercent',
  'vatRate',
  'vatCategory',
  'internalCost',
] as const;
export type EditColumn = (typeof EDIT_COLUMNS)[number];
