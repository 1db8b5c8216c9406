import { Id } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { method } from './method';

export const documentMethods = {
  /** Writes the Word file of an offer to a place the user chooses. `cancelled` when they choose none. */
  exportOffer: method(z.strictObject({ dealId: Id, offerId: Id }), z.strictObject({ fileName: z.string() })),
  /** Shows the file exported last in the file manager. */
  revealLastExport: method(z.strictObject({}), z.strictObject({})),
  /** Opens the file exported last with the system's program for it. */
  openLastExport: method(z.strictObject({}), z.strictObject({})),
};
