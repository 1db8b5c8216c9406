import { z } from '../domain/schema/zod';
import { method } from './method';

export const sessionMethods = {
  /** The window's answer to `flushRequested`: everything is on the disk, or not. */
  flushed: method(z.strictObject({ saved: z.boolean() }), z.strictObject({})),
  /** What a support file would say: versions, counts and the log, nothing anybody typed. */
  supportReport: method(z.strictObject({}), z.strictObject({ text: z.string() })),
  /** Saves what was shown last at a place the user chooses; `cancelled` when they choose none. */
  saveSupportReport: method(z.strictObject({}), z.strictObject({ fileName: z.string() })),
  /** Writes a fault of the window into the log and returns the reference under which it stands there. */
  reportFault: method(
    z.strictObject({ message: z.string().max(2000), stack: z.string().max(20_000) }),
    z.strictObject({ reference: z.string() }),
  ),
};
