import type { Api } from './contract';
import type { EventName, Events } from './events';

/** What the preload script puts on `window.werkbank`. */
export type Bridge = {
  api: Api;
  /** Calls `listener` for every event of that name; the answer stops it. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
};
