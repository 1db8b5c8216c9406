import { recordSchema } from '../schema/record';
import { Days, Id, Line, OrderKey, PercentText } from '../schema/values';
import { z } from '../schema/zod';

/** What a payment falls due with. */
export const PAYMENT_DUES = ['order', 'ready-to-ship', 'delivery', 'commissioning', 'acceptance', 'invoice', 'other'] as const;
export const PaymentDue = z.enum(PAYMENT_DUES);
export type PaymentDue = z.infer<typeof PaymentDue>;

/** A step of an offer's payment plan, e.g. 30 % with the order. Without steps the whole price falls due at once. */
export const PaymentStep = recordSchema('paymentStep', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  orderKey: OrderKey,
  percent: PercentText,
  due: PaymentDue,
  /** Says what it falls due with, for `other`; adds to it otherwise. */
  text: Line,
  /** Days net from then. */
  netDays: Days.nullable(),
});
export type PaymentStep = z.infer<typeof PaymentStep>;
