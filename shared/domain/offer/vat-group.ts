import { Decimal, ZERO } from '../money/decimal';
import type { DecimalText } from '../schema/values';
import { VAT_CATEGORIES, type VatCategory } from './line-item';

/** The positions of an offer that share a VAT rate and the reason for it, with the sum of their nets. */
export type VatGroup = { rate: DecimalText; category: VatCategory; linesNet: Decimal };

/** An amount with the VAT rate that stands beside it and the reason for it. */
export type TaxedNet = { net: Decimal; vatRate: DecimalText; vatCategory: VatCategory };

/** Categories under which the seller charges no VAT, whatever rate stands in the position (EN 16931, BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05). */
const WITHOUT_VAT: ReadonlySet<VatCategory> = new Set(['zero', 'exempt', 'reverse-charge', 'intra-community']);

/** Whether the seller charges VAT under a category. */
export function chargesVat(category: VatCategory): boolean {
  return !WITHOUT_VAT.has(category);
}

/** Whole rates, which nearly all are, need no arithmetic. */
const CANONICAL = /^(?:0|[1-9]\d*)$/;

/** The rate that applies to a position in canonical text (`19`, never `19.00`): 0 where the category charges no VAT. */
export function effectiveVatRate(item: { vatRate: DecimalText; vatCategory: VatCategory }): DecimalText {
  if (!chargesVat(item.vatCategory)) return '0';
  return CANONICAL.test(item.vatRate) ? item.vatRate : new Decimal(item.vatRate).toFixed();
}

/** Names a VAT rate and category: the same for `19` and `19.00`. */
export function vatKey(item: { vatRate: DecimalText; vatCategory: VatCategory }): string {
  return `${effectiveVatRate(item)} ${item.vatCategory}`;
}

/**
 * Sums nets per VAT rate and category (EN 16931, BG-23), the highest rate first, within a rate in the order of the
 * categories.
 */
export function groupByVat(nets: Iterable<TaxedNet>): VatGroup[] {
  const groups = new Map<string, VatGroup>();
  for (const item of nets) {
    const key = vatKey(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rate: effectiveVatRate(item), category: item.vatCategory, linesNet: item.net });
    else group.linesNet = group.linesNet.plus(item.net);
  }
  return [...groups.values()].sort(byRate);
}

/** Sums per VAT rate and category, by `vatKey`. */
export function sumByVat(nets: Iterable<TaxedNet>): ReadonlyMap<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const item of nets) sums.set(vatKey(item), (sums.get(vatKey(item)) ?? ZERO).plus(item.net));
  return sums;
}

/** The highest rate first, within a rate in the order of the categories. */
function byRate(a: VatGroup, b: VatGroup): number {
  return new Decimal(b.rate).comparedTo(a.rate) || VAT_CATEGORIES.indexOf(a.category) - VAT_CATEGORIES.indexOf(b.category);
}
