import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Decimal arithmetic for money, apart from decimal.js's global settings.
 *
 * The longest product here is quantity × unit price × discount factor: two numbers of 21 digits and one of 9.
 * 100 significant digits hold it without rounding, so that a value is rounded once, where a rule says so.
 */
export const Decimal = DecimalJs.clone({
  precision: 100,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
});
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);

/** Multiplying by it takes a percentage exactly, and many times faster than a division of 100 digits. */
export const HUNDREDTH: Decimal = new Decimal('0.01');
