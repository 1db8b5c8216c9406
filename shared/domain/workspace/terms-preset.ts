import { Incoterm } from '../offer/offer';
import { PaymentDue } from '../offer/payment-step';
import { recordSchema } from '../schema/record';
import { Days, Id, Line, OrderKey, PercentText } from '../schema/values';
import { z } from '../schema/zod';

/** Terms used again and again, to be put into an offer at once. What is not said leaves the offer as it is. */
export const TermsPreset = recordSchema('termsPreset', {
  orderKey: OrderKey,
  name: Line,
  /** New offers start with it. */
  isDefault: z.boolean(),
  netDays: Days.nullable(),
  /** Cash discount: both or neither. */
  skontoPercent: PercentText.nullable(),
  skontoDays: Days.nullable(),
  /** When it is delivered, in each language an offer is written in. */
  deliveryTimeDe: Line,
  deliveryTimeEn: Line,
  incoterm: Incoterm.nullable(),
  incotermPlace: Line,
  retentionOfTitle: z.boolean(),
  /** Days an offer can be accepted from its date on. */
  validDays: Days.nullable(),
});
export type TermsPreset = z.infer<typeof TermsPreset>;

/** A step of the payment plan of a preset. */
export const TermsPresetStep = recordSchema('termsPresetStep', {
  presetId: Id,
  orderKey: OrderKey,
  percent: PercentText,
  due: PaymentDue,
  /** Says what it falls due with, for `other`; adds to it otherwise. */
  textDe: Line,
  textEn: Line,
  netDays: Days.nullable(),
});
export type TermsPresetStep = z.infer<typeof TermsPresetStep>;
