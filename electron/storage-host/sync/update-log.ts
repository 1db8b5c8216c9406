import * as Y from 'yjs';
import type { WorkbenchDatabase } from '../db';
import { updateBytes, updateText, type LogRow, type SnapshotRow } from './stored-rows';

/** The shared documents as they are on the disk: each up to some moment in one piece, and the updates since. */
export class UpdateLog {
  /** Number of the last update that was put in. */
  lastId = 0;
  /** Documents of which there is something to read. */
  readonly #known = new Set<string>();

  constructor(private readonly database: WorkbenchDatabase) {}

  /** Finds where the numbers go on, and what there is. */
  async open(): Promise<void> {
    this.lastId = ((await this.#log.orderBy('id').lastKey()) as number | undefined) ?? 0;
    for (const name of (await this.#log.orderBy('document').uniqueKeys()) as string[]) this.#known.add(name);
    for (const name of await this.#snapshots.toCollection().primaryKeys()) this.#known.add(name);
  }

  /** Reads a document in; answers how many updates it has, how many changes in them no server has acknowledged, and whether there was anything. */
  async read(name: string, doc: Y.Doc): Promise<{ logged: number; unacknowledged: number; isThere: boolean }> {
    if (!this.#known.has(name)) return { logged: 0, unacknowledged: 0, isThere: false };
    const snapshot = await this.#snapshots.get(name);
    const log = await this.#log.where('document').equals(name).sortBy('id');
    doc.transact(() => {
      if (snapshot !== undefined) Y.applyUpdate(doc, updateBytes(snapshot.update));
      for (const { update } of log) Y.applyUpdate(doc, updateBytes(update));
    });
    return { logged: log.length, unacknowledged: log.reduce((sum, { changes }) => sum + changes, snapshot?.changes ?? 0), isThere: true };
  }

  async add(document: string, update: Uint8Array, changes: number): Promise<void> {
    this.#known.add(document);
    await this.#log.add({ id: (this.lastId += 1), document, update: updateText(update), changes });
  }

  /** Nothing of a document up to that update waits for an acknowledgement any longer. */
  async acknowledge(document: string, upTo: number): Promise<void> {
    await this.#log.where('document').equals(document).filter(({ id, changes }) => changes > 0 && id <= upTo).modify({ changes: 0 });
    await this.#snapshots.where('id').equals(document).filter(({ changes, last }) => changes > 0 && last <= upTo).modify({ changes: 0 });
  }

  /** Puts all updates of a document into one, in which what was erased is gone. @param changes how many in it no server has acknowledged */
  async compact(name: string, doc: Y.Doc, changes: number): Promise<void> {
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, Y.encodeStateAsUpdate(doc));
    await this.database.transaction('rw', this.#snapshots, this.#log, async () => {
      await this.#snapshots.put({ id: name, update: updateText(Y.encodeStateAsUpdate(fresh)), changes, last: this.lastId });
      await this.#log.where('document').equals(name).delete();
    });
  }

  get #log() {
    return this.database.table<LogRow, number>('yLog');
  }

  get #snapshots() {
    return this.database.table<SnapshotRow, string>('ySnap');
  }
}
