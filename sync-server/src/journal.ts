import type { afterHandleMessagePayload, beforeSyncPayload, Extension, onLoadDocumentPayload, onStoreDocumentPayload } from '@hocuspocus/server';
import * as Y from 'yjs';
import { dropUnread, hasGap, leavesGap } from './gap.ts';
import { faultKind, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Visitor } from './access/permit.ts';
import type { Store, StoredDocument } from './store/store.ts';

/** Sync messages of the Yjs protocol: a question, its answer, a change. */
const QUESTION = 0;
const ANSWER = 1;
/** An update that says nothing. */
const EMPTY_BYTES = 2;

/**
 * Writes every update to the store before it is taken into the document, and so before it is acknowledged: acknowledged
 * means durable. When the store does not answer, the connection to the document is closed without an acknowledgement, and
 * the client tries again.
 */
export function journal(store: Store, log: Log, metrics: Metrics): Extension {
  /** Asks the store for somebody who is to try again when it does not answer, and not to think that they may not. */
  const asked = async <T>(event: string, document: string, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (fault) {
      metrics.add('store_errors');
      log.warn(event, { document, fault: faultKind(fault) });
      throw new StoreGone();
    }
  };
  /** Connections whose message brings something that builds on what is not there. */
  const gapsOf = new WeakSet<object>();
  return {
    extensionName: 'journal',
    async beforeSync({ document, documentName, connection, context, type, payload }: beforeSyncPayload): Promise<void> {
      if (type === QUESTION || connection.readOnly || payload.length <= EMPTY_BYTES) return;
      // Throws for what is no update, before it could get into the store.
      const decoded = Y.decodeUpdate(payload);
      // Each answer carries all deletions anew; what is known need not be kept twice.
      if (type === ANSWER && Y.snapshotContainsUpdate(Y.snapshot(document), payload)) return;
      let kept = payload;
      if (leavesGap(document, decoded)) {
        metrics.add('gaps');
        log.warn('gap', { document: documentName, user: (context as Visitor).user });
        // The client attaches again, and its answer then holds whatever it has.
        if (type !== ANSWER) throw new Gap();
        // What a client lacks itself it cannot read either.
        kept = wholePartOf(payload, document);
        if (!hasGap(document)) gapsOf.add(connection);
        if (kept.length <= EMPTY_BYTES) return;
      }
      await asked('append-failed', documentName, () => store.append(documentName, kept, (context as Visitor).user));
      metrics.add('updates');
      metrics.add('update_bytes', kept.length);
    },
    async afterHandleMessage({ document, connection }: afterHandleMessagePayload): Promise<void> {
      if (gapsOf.delete(connection)) dropUnread(document);
    },
    async onLoadDocument({ document, documentName }: onLoadDocumentPayload): Promise<void> {
      const stored = await asked('load-failed', documentName, () => store.load(documentName));
      Y.applyUpdate(document, Y.encodeStateAsUpdate(read(stored)));
    },
    async onStoreDocument({ document, documentName }: onStoreDocumentPayload): Promise<void> {
      const stored = await compact(store, documentName);
      // What another server stored and could not tell is now in no single update any more.
      if (stored !== null) takeIn(document, stored);
      metrics.add('compactions');
    },
  };
}

/**
 * Puts all of a document's updates into one, in which what was deleted is gone. What waits for something that is not there
 * stays as it is, unless it is to go too. Answers the document, `null` where there was nothing to do.
 */
export async function compact(store: Store, document: string, { keepsUnread = true } = {}): Promise<Y.Doc | null> {
  let compacted: Y.Doc | null = null;
  await store.compact(document, (stored) => {
    const doc = read(stored);
    if (!keepsUnread) dropUnread(doc);
    compacted = doc;
    return Y.encodeStateAsUpdate(doc);
  });
  return compacted;
}

/** What of an update a document can take in. */
function wholePartOf(update: Uint8Array, document: Y.Doc): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  Y.applyUpdate(copy, update);
  dropUnread(copy);
  return Y.encodeStateAsUpdate(copy, Y.encodeStateVector(document));
}

function takeIn(document: Y.Doc, stored: Y.Doc): void {
  const update = Y.encodeStateAsUpdate(stored, Y.encodeStateVector(document));
  if (!Y.snapshotContainsUpdate(Y.snapshot(document), update)) Y.applyUpdate(document, update, { source: 'local' });
}

/** A document from its stored updates, with what was deleted collected. */
export function read({ snapshot, log }: StoredDocument): Y.Doc {
  const doc = new Y.Doc({ gc: true });
  doc.transact(() => {
    if (snapshot !== null) Y.applyUpdate(doc, snapshot);
    for (const { update } of log) Y.applyUpdate(doc, update);
  });
  return doc;
}

/** Closes the connection to one document; the client attaches again after a while. */
class StoreGone extends Error {
  readonly code = 1013;
  readonly reason = 'store-gone';
}

/** The same for an update that builds on what its author has not sent. */
class Gap extends Error {
  readonly code = 1002;
  readonly reason = 'gap';
}
