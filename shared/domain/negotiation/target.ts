import { Decimal } from '../money/decimal';
import { toMoneyText } from '../money/rounding';
import type { DecimalText } from '../schema/values';

/** What the net lies below the target; `0` where it is reached. */
export function distanceToTarget(net: DecimalText, target: DecimalText): DecimalText {
  const distance = new Decimal(target).minus(net);
  return distance.isPositive() && !distance.isZero() ? toMoneyText(distance) : '0';
}

/** A concession in percent of the net it is taken from, with one digit; `null` where there is nothing to take from. */
export function shareOfNet(value: DecimalText, net: DecimalText): DecimalText | null {
  const base = new Decimal(net);
  return base.isZero() ? null : new Decimal(value).times(100).dividedBy(base).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toFixed();
}
