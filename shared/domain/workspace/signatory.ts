import { recordSchema } from '../schema/record';
import { Line, OrderKey } from '../schema/values';
import type { z } from '../schema/zod';

/**
 * How somebody signs, as it stands before the name: with Prokura (§ 51 HGB), with a power of agency (§ 57 HGB), by
 * order; directors sign without an addition.
 */
export const SIGNING_POWERS = { none: '', ppa: 'ppa.', iv: 'i. V.', ia: 'i. A.' } as const;
export type SigningPower = keyof typeof SIGNING_POWERS;

/** Somebody who signs for the own company. */
export const Signatory = recordSchema('signatory', {
  orderKey: OrderKey,
  name: Line,
  function: Line,
  /** How they sign, one of `SIGNING_POWERS` or, in an imported record, another addition. */
  authority: Line,
  phone: Line,
  email: Line,
});
export type Signatory = z.infer<typeof Signatory>;
