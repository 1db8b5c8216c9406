import { recordSchema } from '../schema/record';
import { Line, Lines } from '../schema/values';
import type { z } from '../schema/zod';

/** A company the user sells to, or wants to. */
export const Account = recordSchema('account', {
  name: Line,
  street: Line,
  postalCode: Line,
  city: Line,
  country: Line,
  website: Line,
  phone: Line,
  industry: Line,
  vatId: Line,
  note: Lines,
  /** Key of the record in the system it was imported from, empty when made by hand. */
  externalKey: Line,
});
export type Account = z.infer<typeof Account>;
