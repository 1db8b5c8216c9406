import { recordSchema } from '../schema/record';
import { Id, Line } from '../schema/values';
import type { z } from '../schema/zod';

/** One of our executives beside one of the customer's. */
export const SponsorPair = recordSchema('sponsorPair', {
  accountId: Id,
  ownName: Line,
  personId: Id.nullable(),
  personName: Line,
  note: Line,
});
export type SponsorPair = z.infer<typeof SponsorPair>;
