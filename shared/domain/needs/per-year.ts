import { Decimal } from '../money/decimal';
import type { DecimalText } from '../schema/values';

const MONTHS = 12;

/** An amount that returns, per year: a month's counts twelve times, exactly. */
export function perYear(span: 'year' | 'month', amount: DecimalText): DecimalText {
  return span === 'year' ? amount : new Decimal(amount).times(MONTHS).toFixed();
}
