import * as Y from 'yjs';
import { carriedWrites } from '../../../shared/domain/sync/carried-writes';
import { keptParents, parentsOf, type PlacedRow } from '../../../shared/domain/sync/kept-parents';
import { meetingWrites, type CreatedRow } from '../../../shared/domain/sync/meeting-rows';
import { latestStamp, readRow, type RowReading } from '../../../shared/domain/sync/read-row';
import { changedFields } from '../../../shared/domain/sync/record-content';
import { CREATION, entryKey, entryOf, leftKey, type Entry, type RowEntries } from '../../../shared/domain/sync/row-entries';
import type { Stamp } from '../../../shared/domain/sync/stamp';
import { comingBackWrites, deletionWrites, fieldWrites, leavingWrites, movedBackWrites, movedWrites, restoringWrites } from '../../../shared/domain/sync/write-row';
import { BESIDE_TABLES, DEVICES, ERASED, WRITERS } from './beside-tables';
import { entriesOf, givenUpEntriesOf, writeEntries } from './row-map';
import { rowsGivenUpFor, touchedRows } from './yjs-transactions';

/** One change of a record as it waits to be shared. `unseen`: the keys of what its row says that whoever made it did not see, which stays. */
export type RowChange = { unseen?: readonly string[] } & (
  /**
   * `from`: the other document it comes from, `null` for one that is not shared here; `source`: the row it has there; `unheard`: documents
   * others took it to without its being known here.
   */
  | { kind: 'create'; type: string; id: string; content: Record<string, unknown>; stamp: Stamp; from?: string | null; source?: CreatedRow | null; unheard?: readonly string[] }
  | { kind: 'change'; type: string; id: string; fields: Record<string, unknown>; stamp: Stamp }
  /** What a device has of a record that was shared without it: differences stand beside what others say. */
  | { kind: 'meeting'; type: string; id: string; content: Record<string, unknown>; stamp: Stamp }
  /** A change that was made without having seen what others say: it stands beside that, also where it empties a field. */
  | { kind: 'aside'; type: string; id: string; fields: Record<string, unknown>; stamp: Stamp }
  /** What the row of the same record in another document says, which gives it up. */
  | { kind: 'carry'; type: string; id: string; other: CreatedRow; wasLeft: boolean; stamp: Stamp }
  /**
   * `to`: the document it is moved to; `decided`: the fields a move itself gives a value and so decides about, or `all`; absent where a deletion for good is decided, too;
   * `unheard`: documents others took it to without its being known here; `isUnaware`: without having seen what others say.
   */
  | { kind: 'delete'; type: string; id: string; stamp: Stamp; to?: string | null; decided?: readonly string[] | 'all'; unheard?: readonly string[]; isUnaware?: boolean }
  /** It lives on in another document, which has what is said of it; `to`: that one, where nobody said yet that it went there. */
  | { kind: 'leave'; type: string; id: string; here: string; to: string | null; stamp: Stamp }
  | { kind: 'restore'; type: string; id: string; stamp: Stamp }
);

type Deletion = Extract<RowChange, { kind: 'delete' }>;

export type ReadRow = { type: string; id: string; reading: RowReading };

/** Under which what this device writes itself is told from what comes from others. */
export const LOCAL = 'local';

/** The update that carries what was brought into so many rows. */
export type BroughtIn = { update: Uint8Array; rows: number };

/** A row that is there, and one of the same record that gave way to it: two created it without seeing each other. */
type Meeting = { row: Y.Map<unknown>; creator: string; other: CreatedRow };

/**
 * The rows of one shared document: for each record type a map from id to the row's entries. It is read and written by the
 * rules of `shared/domain/sync/`; everything it does not know stays as it is.
 */
export class SharedDocument {
  readonly doc = new Y.Doc();

  /** @param types whose tables are asked for before anything is loaded, so that changes of them are told */
  constructor(types: readonly string[]) {
    for (const type of [...types, ...BESIDE_TABLES]) this.doc.getMap(type);
  }

  /** Takes changes in under this device's name; answers the update that carries them to others, `null` for none. */
  write(changes: readonly RowChange[], device: string): Uint8Array | null {
    return this.#updateOf(() => {
      for (const change of changes) if (change.kind !== 'delete') this.#apply(change, device);
      this.#delete(lastingDeletions(changes), device);
    });
  }

  /**
   * Takes in what others wrote. Of two rows of one record that were created apart the library keeps one as a whole: what the
   * other says is brought into it, by whoever sees the two.
   * @param apply hands the library what others wrote
   * @param device who sees it
   */
  receive(apply: () => void, device: string): BroughtIn[] {
    const meetings: Meeting[] = [];
    // What gives way can be read until the transaction is cleaned up.
    const note = (transaction: Y.Transaction): void => void meetings.push(...this.#meetingsIn(transaction));
    this.doc.on('afterTransaction', note);
    try {
      apply();
    } finally {
      this.doc.off('afterTransaction', note);
    }
    if (meetings.length === 0) return [];
    const update = this.#updateOf(() => {
      for (const { row, creator, other } of meetings) writeEntries(row, meetingWrites({ entries: entriesOf(row), creator }, other, device));
    });
    return update === null ? [] : [{ update, rows: meetings.length }];
  }

  /** Says what this device calls itself; answers the update that carries it, `null` when it is known. */
  nameDevice(device: string, name: string): Uint8Array | null {
    if (this.deviceNames()[device] === name) return null;
    const before = Y.encodeStateVector(this.doc);
    this.doc.transact(() => this.doc.getMap(DEVICES).set(device, name), LOCAL);
    return Y.encodeStateAsUpdate(this.doc, before);
  }

  /** What devices call themselves. */
  deviceNames(): Record<string, string> {
    return Object.fromEntries([...this.doc.getMap(DEVICES)].filter(([, name]) => typeof name === 'string')) as Record<string, string>;
  }

  /** One row as it reads, `null` when it is not there. */
  read(type: string, id: string): RowReading | null {
    const row = this.isErased(id) ? undefined : this.#table(type).get(id);
    return row instanceof Y.Map ? readRow(entriesOf(row)) : null;
  }

  /** What a row is made of, `null` when it is not there. */
  entriesAt(type: string, id: string): CreatedRow | null {
    const row = this.isErased(id) ? undefined : this.#table(type).get(id);
    return row instanceof Y.Map ? { entries: entriesOf(row), creator: this.#creatorOf(row) } : null;
  }

  /** Everything there is a row of. */
  *names(): Generator<{ type: string; id: string }> {
    for (const type of this.doc.share.keys()) {
      if (BESIDE_TABLES.has(type)) continue;
      for (const id of this.#table(type).keys()) yield { type, id };
    }
  }

  /** When a row was last written; 0 for one that is not there. */
  stampOf(type: string, id: string): Stamp {
    const row = this.isErased(id) ? undefined : this.#table(type).get(id);
    return row instanceof Y.Map ? latestStamp(row.values()) : 0;
  }

  /** Every row, also of types this version does not know. */
  rows(): ReadRow[] {
    const rows: ReadRow[] = [];
    for (const { type, id } of this.names()) {
      const reading = this.read(type, id);
      if (reading !== null) rows.push({ type, id, reading });
    }
    return rows;
  }

  /** The ids of all rows of a type, also of deleted ones. */
  idsOf(type: string): string[] {
    return [...this.#table(type).keys()];
  }

  /** Whether a row was created on another device. */
  isOfOthers(type: string, id: string, device: string): boolean {
    const row = this.#table(type).get(id);
    return row instanceof Y.Map && this.#creatorOf(row) !== device;
  }

  /** Whether a record was erased for good. */
  isErased(id: string): boolean {
    return this.doc.getMap(ERASED).has(id);
  }

  /** Every record that was erased for good. */
  erased(): { type: string; id: string }[] {
    return [...this.doc.getMap(ERASED)].map(([id, type]) => ({ type: String(type), id }));
  }

  /** Removes rows and what was ever said in them, beyond a soft deletion: others forget them too. */
  erase(rows: readonly { type: string; id: string }[]): Uint8Array | null {
    const before = Y.encodeStateVector(this.doc);
    let removed = 0;
    this.doc.transact(() => {
      for (const { type, id } of rows) {
        if (!this.#table(type).has(id)) continue;
        this.#table(type).delete(id);
        this.doc.getMap(ERASED).set(id, type);
        removed += 1;
      }
    }, LOCAL);
    return removed === 0 ? null : Y.encodeStateAsUpdate(this.doc, before);
  }

  #apply(change: Exclude<RowChange, { kind: 'delete' }>, device: string): void {
    if (this.isErased(change.id)) return;
    const row = this.#table(change.type).get(change.id);
    if (change.kind === 'create') {
      if (!(row instanceof Y.Map)) {
        const created = new Y.Map();
        writeEntries(created, movedWrites(change.content, device, change.stamp, change.source ?? null));
        this.#table(change.type).set(change.id, created);
        this.#nameWriter(device);
        return;
      }
      this.#bringBack(row, change, device);
      return;
    }
    if (!(row instanceof Y.Map)) return;
    const entries = entriesOf(row);
    if (change.kind === 'leave') writeEntries(row, leavingWrites(entries, device, change.stamp, change.here, change.to));
    else if (change.kind === 'carry') writeEntries(row, carriedWrites({ entries, creator: this.#creatorOf(row) }, change.other, change.wasLeft, device));
    else if (change.kind === 'restore') writeEntries(row, restoringWrites(seenEntries(entries, change), device, change.stamp));
    else if (change.kind === 'meeting' || change.kind === 'aside') {
      const said: [string, Entry][] =
        change.kind === 'meeting' ? [[CREATION, [change.content, change.stamp]]] : Object.entries(change.fields).map(([field, value]) => [entryKey(field, device), entryOf(value, change.stamp)]);
      writeEntries(row, meetingWrites({ entries, creator: this.#creatorOf(row) }, { entries: new Map(said), creator: device }, device));
    }
    else writeEntries(row, fieldWrites(seenEntries(entries, change), change.fields, device, change.stamp));
  }

  /** A record that was removed and is there again, as undo does it, or one that is moved back. */
  #bringBack(row: Y.Map<unknown>, { content, stamp, from, source = null, unheard = [] }: Extract<RowChange, { kind: 'create' }>, device: string): void {
    const entries = entriesOf(row);
    const reading = readRow(entries);
    const shown = reading?.fields ?? {};
    writeEntries(row, from === undefined ? fieldWrites(entries, changedFields(shown, content), device, stamp) : movedBackWrites(entries, shown, content, device, stamp, source));
    // A colleague may have a row that lives go at this moment, to where the record was before.
    if (from !== undefined) writeEntries(row, comingBackWrites(entriesOf(row), device, stamp, unheard));
    else if (reading?.isDeleted === true || reading?.outlived !== null) writeEntries(row, restoringWrites(entriesOf(row), device, stamp));
  }

  #delete(changes: readonly Deletion[], device: string): void {
    const rows = changes.flatMap((change) => {
      const row = this.#table(change.type).get(change.id);
      return row instanceof Y.Map ? [{ ...change, row }] : [];
    });
    if (rows.length === 0) return;
    const left = this.#livingChildren(new Set(rows.map(({ id }) => id)));
    for (const { row, id, stamp, unseen = [], ...going } of rows) {
      const leaves = left.get(id)?.filter((child) => !unseen.includes(leftKey(child)));
      writeEntries(row, deletionWrites(seenEntries(entriesOf(row), { unseen }), device, stamp, { ...going, left: leaves ?? [] }));
    }
  }

  /** What lives on of that which belongs to rows that go. */
  #livingChildren(parents: ReadonlySet<string>): Map<string, string[]> {
    const children = new Map<string, string[]>();
    for (const { type, id, reading } of this.rows()) {
      if (reading.isDeleted || parents.has(id)) continue;
      for (const parent of parentsOf({ type, id, fields: reading.fields })) {
        if (parents.has(parent.id)) children.set(parent.id, [...(children.get(parent.id) ?? []), id]);
      }
    }
    return children;
  }

  /** Changes the document under this device's name; answers the update that carries it, `null` when nothing changed. */
  #updateOf(change: () => void): Uint8Array | null {
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array): void => void updates.push(update);
    this.doc.on('update', collect);
    try {
      this.doc.transact(change, LOCAL);
    } finally {
      this.doc.off('update', collect);
    }
    return updates.length === 0 ? null : Y.mergeUpdates(updates);
  }

  #meetingsIn(transaction: Y.Transaction): Meeting[] {
    // A row that gave way to another is among what is deleted.
    if (transaction.deleteSet.clients.size === 0) return [];
    return [...touchedRows(transaction)].flatMap(([type, ids]) =>
      [...ids].flatMap((id): Meeting[] => {
        const row = this.#table(type).get(id);
        if (!(row instanceof Y.Map) || this.isErased(id)) return [];
        return rowsGivenUpFor(row, transaction).map((given) => ({ row, creator: this.#creatorOf(row), other: { entries: givenUpEntriesOf(given), creator: this.#creatorOf(given) } }));
      }),
    );
  }

  #nameWriter(device: string): void {
    const writers = this.doc.getMap(WRITERS);
    const client = String(this.doc.clientID);
    if (writers.get(client) !== device) writers.set(client, device);
  }

  /** The device a row was created on; the library's own name for its writer where it is not known. */
  #creatorOf(row: Y.Map<unknown>): string {
    const client = String(row._item?.id.client);
    const device = this.doc.getMap(WRITERS).get(client);
    return typeof device === 'string' ? device : client;
  }

  #table(type: string): Y.Map<unknown> {
    return this.doc.getMap(type);
  }
}

/** What a row says but what whoever changes it has not seen. */
function seenEntries(entries: RowEntries, { unseen = [] }: Pick<RowChange, 'unseen'>): RowEntries {
  return unseen.length === 0 ? entries : new Map([...entries].filter(([key]) => !unseen.includes(key)));
}

/** The deletions that no later change takes back: what goes away with others goes at once, so that none of it is said to be left. */
function lastingDeletions(changes: readonly RowChange[]): Deletion[] {
  const last = new Map(changes.map((change) => [change.id, change]));
  return [...last.values()].filter((change) => change.kind === 'delete');
}

/** Rows that are to be there: those that live, and deleted ones that something unseen belongs to. */
export function livingRows(rows: readonly ReadRow[]): { living: ReadRow[]; kept: Map<string, string[]> } {
  const kept = keptParents(rows.map(placedRow));
  return { living: rows.filter(({ id, reading }) => !reading.isDeleted || kept.has(id)), kept };
}

/** A row as it stands among others. */
export function placedRow({ type, id, reading }: ReadRow): PlacedRow {
  return { type, id, fields: reading.fields, isDeleted: reading.isDeleted, left: reading.left };
}
