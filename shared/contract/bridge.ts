import type { Api } from './contract';
import type { EventName, Events } from './events';
import type { Look } from './look';

/** What the preload script puts on `window.werkbank`. */
export type Bridge = {
  api: Api;
  /** The settings as the window opened; after a reload of the page they can be out of date. */
  look: Look;
  /** Calls `listener` for every event of that name; the answer stops it. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
};
