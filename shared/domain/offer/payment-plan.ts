import { Decimal, ZERO } from '../money/decimal';
import { percentOf, toMoneyText } from '../money/rounding';
import type { DecimalText, Id } from '../schema/values';
import type { Offer } from './offer';
import type { PaymentStep } from './payment-step';

/** What falls due with a step, in the offer's currency. */
export type PlannedPayment = { stepId: Id; amount: DecimalText };

/**
 * Splits a price over the steps of a payment plan. Each step is its percentage of the price, rounded to two digits; what
 * rounding leaves over falls on the last step, so that the payments add up to the price to the cent.
 *
 * While the percentages do not add up to 100, every step is just its percentage, and `percent` says what they add up to.
 * @param steps in their order
 * @param gross price to be paid
 */
export function paymentPlan(
  steps: readonly Pick<PaymentStep, 'id' | 'percent'>[],
  gross: DecimalText,
): { payments: PlannedPayment[]; percent: DecimalText; isWhole: boolean } {
  const percent = steps.reduce((sum, step) => sum.plus(step.percent), ZERO);
  const isWhole = steps.length > 0 && percent.equals(100);
  const amounts = steps.map((step) => percentOf(new Decimal(gross), step.percent));
  const before = amounts.slice(0, -1).reduce((sum, amount) => sum.plus(amount), ZERO);
  const payments = steps.map((step, index) => {
    const isLast = index === steps.length - 1;
    const amount = isWhole && isLast ? new Decimal(gross).minus(before) : (amounts[index] ?? ZERO);
    return { stepId: step.id, amount: toMoneyText(amount) };
  });
  return { payments, percent: percent.toFixed(), isWhole };
}

/**
 * What a cash discount takes off a price and what is then to be paid.
 * @returns `null` when the offer grants none
 */
export function cashDiscount(
  offer: Pick<Offer, 'skontoPercent' | 'skontoDays'>,
  gross: DecimalText,
): { off: DecimalText; payable: DecimalText; days: number } | null {
  if (offer.skontoPercent === null || offer.skontoDays === null) return null;
  const off = percentOf(new Decimal(gross), offer.skontoPercent);
  return { off: toMoneyText(off), payable: toMoneyText(new Decimal(gross).minus(off)), days: offer.skontoDays };
}
