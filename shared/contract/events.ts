import { z } from '../domain/schema/zod';

/** What main tells the window without being asked. */
export const events = {
  /** The window is about to close: save what is pending and answer with `session.flushed`. */
  flushRequested: z.strictObject({}),
  /** The storage host died and is back; pending saves can be tried again. */
  storageRestarted: z.strictObject({}),
};
export type Events = { [E in keyof typeof events]: z.infer<(typeof events)[E]> };
export type EventName = keyof Events;
