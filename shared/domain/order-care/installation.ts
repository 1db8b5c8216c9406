import { recordSchema } from '../schema/record';
import { Day, Id, Line, Lines } from '../schema/values';
import type { z } from '../schema/zod';

/** A machine that stands at a customer's. */
export const Installation = recordSchema('installation', {
  accountId: Id,
  /** The deal it came from; `null`: it stood there before, or somebody else sold it. */
  dealId: Id.nullable(),
  productId: Id.nullable(),
  name: Line,
  serial: Line,
  /** Where it stands, in words. */
  place: Line,
  installedOn: Day.nullable(),
  /** Last day of the service contract; `null`: there is none. */
  contractEndsOn: Day.nullable(),
  note: Lines,
});
export type Installation = z.infer<typeof Installation>;
