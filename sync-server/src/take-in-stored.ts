import type { Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import type { Store } from './store/store.ts';

/**
 * Takes into open documents what another server has stored and acknowledged, but told nobody, as it or Redis went between
 * the two. Whoever is connected here would else see it only when its author is back.
 * @returns looks once; each round begins a round back, as a lower number can come later than a higher one
 */
export function takeInStored(hocuspocus: Hocuspocus, store: Store): () => Promise<void> {
  let last = 0;
  let beforeLast = 0;
  return async () => {
    const open = [...hocuspocus.documents.keys()];
    if (open.length === 0) return;
    const rows = await store.updatesAfter(beforeLast, open);
    for (const { document, update } of rows) {
      const loaded = hocuspocus.documents.get(document);
      // What the document has already changes nothing and is told to nobody.
      if (loaded !== undefined) Y.applyUpdate(loaded, update, { source: 'local' });
    }
    beforeLast = last;
    // They come in the order of their numbers.
    last = Math.max(last, rows.at(-1)?.id ?? 0);
  };
}
