import { z } from '../domain/schema/zod';
import { method } from './method';

export const sessionMethods = {
  /** The window's answer to `flushRequested`: everything is on the disk, or not. */
  flushed: method(z.strictObject({ saved: z.boolean() }), z.strictObject({})),
  /** Writes a fault of the window into the log and returns the reference under which it stands there. */
  reportFault: method(
    z.strictObject({ message: z.string().max(2000), stack: z.string().max(20_000) }),
    z.strictObject({ reference: z.string() }),
  ),
};
