import { Decimal, ZERO } from '../money/decimal';
import type { DecimalText } from '../schema/values';
import { VAT_CATEGORIES, type VatCategory } from './line-item';

/** The positions of an offer that share a VAT rate and the reason for it, with the sum of their nets. */
export type VatGroup = { rate: DecimalText; category: VatCategory; linesNet: Decimal };

/** Categories under which the seller charges no VAT, whatever rate stands in the position (EN 16931, BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05). */
const WITHOUT_VAT: ReadonlySet<VatCategory> = new Set(['zero', 'exempt', 'reverse-charge', 'intra-community']);

/** The rate that applies to a position in canonical text (`19`, never `19.00`): 0 where the category charges no VAT. */
export function effectiveVatRate(item: { vatRate: DecimalText; vatCategory: VatCategory }): DecimalText {
  return WITHOUT_VAT.has(item.vatCategory) ? '0' : new Decimal(item.vatRate).toFixed();
}

/**
 * Sums nets per VAT rate and category (EN 16931, BG-23), the highest rate first, within a rate in the order of the
 * categories.
 */
export function groupByVat(
  nets: Iterable<{ net: Decimal; vatRate: DecimalText; vatCategory: VatCategory }>,
): VatGroup[] {
  const groups = new Map<string, VatGroup>();
  for (const item of nets) {
    const rate = effectiveVatRate(item);
    const key = `${rate} ${item.vatCategory}`;
    const group = groups.get(key) ?? { rate, category: item.vatCategory, linesNet: ZERO };
    groups.set(key, { ...group, linesNet: group.linesNet.plus(item.net) });
  }
  const rank = (category: VatCategory): number => VAT_CATEGORIES.indexOf(category);
  return [...groups.values()].sort(
    (a, b) => new Decimal(b.rate).comparedTo(a.rate) || rank(a.category) - rank(b.category),
  );
}
