import type { DecimalText } from '../schema/values';
import { Decimal, HUNDREDTH } from './decimal';

/** Digits after the point of an amount of money in an offer, whatever the currency. */
export const MONEY_PLACES = 2;

/**
 * Commercial rounding (DIN 1333): a half goes away from zero, so that a credit of -2.345 is -2.35 as a
 * charge of 2.345 is 2.35. The result is never `-0`.
 */
export function roundCommercially(value: Decimal, places: number = MONEY_PLACES): Decimal {
  const rounded = value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? rounded.abs() : rounded;
}

/** A rounded amount as decimal text with two digits after the point: `1096.38`, `0.00`, never `-0.00`. */
export function toMoneyText(value: Decimal): DecimalText {
  return roundCommercially(value).toFixed(MONEY_PLACES);
}

/** A percentage of an amount, rounded commercially to two digits. */
export function percentOf(amount: Decimal, percent: Decimal | string): Decimal {
  return roundCommercially(amount.times(percent).times(HUNDREDTH));
}
