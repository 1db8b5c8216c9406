import type { WebContents } from 'electron';
import type { EventName, Events } from '../../../shared/contract/events';
import { eventChannel } from '../../../shared/contract/names';

/** Tells a window something it did not ask for. */
export function emit<E extends EventName>(contents: WebContents, event: E, payload: Events[E]): void {
  if (!contents.isDestroyed()) contents.send(eventChannel(event), payload);
}
