import type { Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import { dropUnread } from './gap.ts';
import { compact } from './journal.ts';
import type { Log } from './log.ts';
import { emptyNames, rowsAbout } from './rows-of-person.ts';
import type { Erasure, Store } from './store/store.ts';

/** Under which a document keeps the ids of erased records, so that nobody who was away brings one back. */
const ERASED = '_erased';

/**
 * Erases a record from a document for good: from the server's tables at once, from every laptop when it connects next.
 * What stays is its id, which says nothing.
 */
export async function erase(hocuspocus: Hocuspocus, store: Store, { id, document, type, record }: Erasure, log: Log): Promise<void> {
  const direct = await hocuspocus.openDirectConnection(document, { user: 'erasure', tokenId: '', expiresAt: Number.MAX_SAFE_INTEGER, permissions: [], asOf: Number.MAX_SAFE_INTEGER });
  try {
    const doc = direct.document;
    if (doc === null) return;
    // Whose it is cannot be read in what waits for something that is not there.
    dropUnread(doc);
    const isPerson = type === 'person';
    const before = Y.encodeStateVector(doc);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    copy.transact(() => {
      for (const row of [{ type, id: record }, ...(isPerson ? rowsAbout(copy, record) : [])]) {
        copy.getMap(row.type).delete(row.id);
        if (!copy.getMap(ERASED).has(row.id)) copy.getMap(ERASED).set(row.id, row.type);
      }
      if (isPerson) emptyNames(copy, record);
    });
    const update = Y.encodeStateAsUpdate(copy, before);
    if (!Y.snapshotContainsUpdate(Y.snapshot(doc), update)) {
      await store.append(document, update, 'erasure');
      Y.applyUpdate(doc, update, { source: 'local' });
    }
    await compact(store, document, { keepsUnread: false });
  } finally {
    await direct.disconnect();
  }
  await store.finishErasure(id);
  log.info('erased', { document, type, record });
}
