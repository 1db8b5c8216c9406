import { recordSchema } from '../schema/record';
import { Id, Line, OrderKey, Sha256 } from '../schema/values';
import { z } from '../schema/zod';

/** A file handed out with an offer, e.g. a data sheet. The offer lists it by its name. */
export const Attachment = recordSchema('attachment', {
  accountId: Id,
  dealId: Id,
  offerId: Id,
  orderKey: OrderKey,
  /** As the offer lists it. */
  title: Line,
  fileName: Line,
  /** Bytes; `null` when nobody chose a file yet. */
  size: z.number().int().min(0).nullable(),
  /** SHA-256 of the copy main keeps, `null` when there is none. */
  sha256: Sha256.nullable(),
});
export type Attachment = z.infer<typeof Attachment>;
