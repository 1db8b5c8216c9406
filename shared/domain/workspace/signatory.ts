import { recordSchema } from '../schema/record';
import { Line, OrderKey } from '../schema/values';
import type { z } from '../schema/zod';

/** Somebody who signs for the own company. */
export const Signatory = recordSchema('signatory', {
  orderKey: OrderKey,
  name: Line,
  function: Line,
  /** How they sign, as it stands before the name: `ppa.`, `i. V.`, `i. A.`, or empty. */
  authority: Line,
  phone: Line,
  email: Line,
});
export type Signatory = z.infer<typeof Signatory>;
