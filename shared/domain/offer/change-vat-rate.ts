import { Decimal } from '../money/decimal';
import type { DecimalText } from '../schema/values';
import type { LineItem } from './line-item';
import { effectiveVatRate } from './vat-group';

/**
 * What changes in a position when somebody writes a VAT rate. A rate above zero takes the position out of a category
 * under which no VAT is charged; otherwise the reason for the rate stays.
 */
export function changeVatRate(item: Pick<LineItem, 'vatRate' | 'vatCategory'>, rate: DecimalText): Partial<Pick<LineItem, 'vatRate' | 'vatCategory'>> {
  const isCharged = effectiveVatRate({ vatRate: '1', vatCategory: item.vatCategory }) !== '0';
  if (isCharged) return { vatRate: rate };
  return new Decimal(rate).isZero() ? {} : { vatRate: rate, vatCategory: 'standard' };
}
