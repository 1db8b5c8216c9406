import { Decimal } from '../money/decimal';
import type { DecimalText } from '../schema/values';
import type { LineItem, VatCategory } from './line-item';
import { chargesVat } from './vat-group';

type Vat = Pick<LineItem, 'vatRate' | 'vatCategory'>;

/** German rates (§ 12 Abs. 1 and 2 UStG), for a position that comes from a category without VAT. */
const USUAL_RATE: Partial<Record<VatCategory, DecimalText>> = { standard: '19', reduced: '7' };

/**
 * What changes in a position when somebody writes a VAT rate. A rate above zero takes the position out of a category
 * under which no VAT is charged; otherwise the reason for the rate stays.
 */
export function changeVatRate(item: Vat, rate: DecimalText): Partial<Vat> {
  if (chargesVat(item.vatCategory)) return { vatRate: rate };
  return new Decimal(rate).isZero() ? {} : { vatRate: rate, vatCategory: 'standard' };
}

/**
 * What changes in a position when somebody chooses why its VAT rate applies. The rate goes along where the category
 * decides it: none for what is not taxed, the usual one when a position becomes taxed, or reduced.
 */
export function changeVatCategory(item: Vat, vatCategory: VatCategory): Partial<Vat> {
  const usual = USUAL_RATE[vatCategory];
  if (vatCategory === item.vatCategory) return {};
  if (usual === undefined) return { vatCategory, vatRate: '0' };
  const other = USUAL_RATE[vatCategory === 'standard' ? 'reduced' : 'standard'];
  const isUsual = new Decimal(item.vatRate).isZero() || new Decimal(item.vatRate).equals(other ?? '0');
  return { vatCategory, ...(isUsual ? { vatRate: usual } : {}) };
}
