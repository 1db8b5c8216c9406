import { Decimal } from '../money/decimal';
import type { LineItem } from './line-item';

/** Whether nobody has written anything into a position yet: the empty row an offer starts with. */
export function isUntouched(item: LineItem): boolean {
  return (
    item.kind === 'standard' &&
    item.text.trim() === '' &&
    item.description.trim() === '' &&
    new Decimal(item.unitPrice).isZero() &&
    new Decimal(item.quantity).equals(1) &&
    new Decimal(item.discountPercent).isZero()
  );
}
