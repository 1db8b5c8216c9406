import type { Hocuspocus } from '@hocuspocus/server';
import { erase } from './erase.ts';
import { faultKind, type Log } from './log.ts';
import type { Erasure, Store } from './store/store.ts';
import { within } from './within.ts';

/** So long others wait for an erasure; it goes on by itself. */
const ONE_MS = 5000;

/**
 * Carries out what is to be erased. A document that cannot be opened, as while Redis is away, holds up neither the others
 * nor the next round: its erasure is left waiting and not begun a second time.
 * @returns goes through what is asked for once
 */
export function eraseAsked(hocuspocus: Hocuspocus, store: Store, log: Log): () => Promise<void> {
  const running = new Set<number>();
  const carryOut = async (erasure: Erasure): Promise<void> => {
    running.add(erasure.id);
    try {
      await erase(hocuspocus, store, erasure, log);
    } catch (fault) {
      log.warn('erasure-failed', { document: erasure.document, fault: faultKind(fault) });
    } finally {
      running.delete(erasure.id);
    }
  };
  return async () => {
    for (const erasure of await store.pendingErasures()) {
      if (running.has(erasure.id)) continue;
      const isOver = await within(ONE_MS, carryOut(erasure));
      if (!isOver) log.warn('erasure-waits', { document: erasure.document });
    }
  };
}
