import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreMutateResponse, type DBCoreTable, type Middleware } from 'dexie';
import { RECORD_TYPES, type AnyRecord } from '../../../shared/domain/records';
import { HOME_FIELD } from '../../../shared/domain/sync/homes';
import { changedFields, sharedContent } from '../../../shared/domain/sync/record-content';
import { documentOf } from '../../../shared/domain/sync/shared-scope';
import { nextStamp, stampOf, type Stamp } from '../../../shared/domain/sync/stamp';
import type { WorkbenchDatabase } from '../db';
import { AbsentKeys } from './absent-keys';
import type { RowChange } from './shared-document';
import { outboxRow, type OutboxRow } from './stored-rows';

const RECORD_TABLES: ReadonlySet<string> = new Set(RECORD_TYPES);
const OUTBOX = 'outbox';

/**
 * Writes down each change of a shared record in the transaction of the change itself: either both are on the disk or
 * neither. What comes from others is written in transactions that are silenced.
 */
export class Outbox {
  /** Documents that are shared on this laptop. */
  readonly documents = new Set<string>();
  readonly absent = new AbsentKeys();
  /** Milliseconds by which this laptop's clock is behind the server's, where that is much. */
  clockOff = 0;
  /** The highest stamp given or seen. */
  #lastStamp: Stamp = 0;
  #lastId = 0;
  /** How many changes wait of each document; too many at most, as where a transaction failed. */
  readonly #waiting = new Map<string, number>();
  readonly #silenced = new WeakSet<object>();
  #onChange: (document: string) => void = () => undefined;
  #onGoneHere: (record: AnyRecord) => void = () => undefined;

  /** Watches these documents of an open database from now on, and finds where its own numbers go on. */
  async prepare(database: WorkbenchDatabase, documents: readonly string[]): Promise<void> {
    const last = await database.table<OutboxRow, number>(OUTBOX).orderBy('id').last();
    this.#lastId = Math.max(this.#lastId, last?.id ?? 0);
    this.#lastStamp = Math.max(this.#lastStamp, last?.change.stamp ?? 0);
    this.documents.clear();
    for (const document of documents) this.documents.add(document);
    this.#waiting.clear();
    // What waits of a document that is shared no more does so until it is shared again.
    for (const document of (await database.table(OUTBOX).orderBy('document').keys()) as string[]) if (this.documents.has(document)) this.#waiting.set(document, this.waitingOf(document) + 1);
  }

  /** Changes that are in no shared document yet. */
  get waiting(): number {
    return [...this.#waiting.values()].reduce((sum, count) => sum + count, 0);
  }

  waitingOf(document: string): number {
    return this.#waiting.get(document) ?? 0;
  }

  /** Documents of which something waits. */
  get waitingDocuments(): string[] {
    return [...this.#waiting.keys()];
  }

  /** Counts anew what waits of a document. */
  async count(database: WorkbenchDatabase, document: string): Promise<void> {
    const count = await database.table(OUTBOX).where('document').equals(document).count();
    if (count === 0) this.#waiting.delete(document);
    else this.#waiting.set(document, count);
  }

  /**
   * Calls `listener` after changes of a document were put in.
   * @param onGoneHere called with what is deleted in an account that is not shared here, of which there is nothing to share
   */
  listen(listener: (document: string) => void, onGoneHere: (record: AnyRecord) => void = () => undefined): void {
    this.#onChange = listener;
    this.#onGoneHere = onGoneHere;
  }

  /** Keeps what the running transaction writes out of the outbox. */
  silence(): void {
    const running = Dexie.currentTransaction as unknown as { idbtrans: object } | null;
    if (running === null) throw new Error('no transaction to silence');
    this.#silenced.add(running.idbtrans);
  }

  /** For a database that is opened to share. */
  middleware(): Middleware<DBCore> {
    return {
      stack: 'dbcore',
      name: 'outbox',
      create: (core) => ({
        ...core,
        transaction: (tables, mode, options) => {
          const isForRecords = mode === 'readwrite' && tables.some((table) => RECORD_TABLES.has(table)) && !tables.includes(OUTBOX);
          return core.transaction(isForRecords ? [...tables, OUTBOX] : tables, mode, options);
        },
        table: (name) => (RECORD_TABLES.has(name) ? this.#watched(core.table(name), core) : core.table(name)),
      }),
    };
  }

  #watched(table: DBCoreTable, core: DBCore): DBCoreTable {
    return {
      ...table,
      getMany: (request) =>
        this.absent.areAbsent(table.name, request.keys)
          ? (Dexie.Promise.resolve(request.keys.map(() => undefined)) as unknown as Promise<undefined[]>)
          : table.getMany(request),
      mutate: (request) => {
        this.absent.note(table.name, request);
        if (this.#silenced.has(request.trans) || (request.trans as { mode?: string }).mode === 'versionchange') return table.mutate(request);
        return this.#changesOf(table, request).then((changes): Promise<DBCoreMutateResponse> =>
          table.mutate(request).then((answer): Promise<DBCoreMutateResponse> | DBCoreMutateResponse => {
            if (changes.length === 0) return answer;
            const rows = this.#rowsOf(changes);
            return core
              .table(OUTBOX)
              .mutate({ type: 'add', trans: request.trans, values: rows })
              .then(() => {
                this.#noteRows(rows);
                return answer;
              });
          }),
        );
      },
    };
  }

  /** Removes a record, and writes down what there is to share of that, within a running transaction that is silenced. */
  async remove(database: WorkbenchDatabase, record: AnyRecord): Promise<void> {
    const table = database.table<AnyRecord, string>(record.type);
    const rows = this.#rowsOf(this.#change(await table.get(record.id), undefined));
    await table.delete(record.id);
    await database.table<OutboxRow, number>(OUTBOX).bulkAdd(rows);
    this.#noteRows(rows);
  }

  /**
   * Puts in what a record is changed by, and what there is to share of it, within a running transaction that is silenced. What
   * changed in it since `from` was read stays.
   * @param from `undefined` for a new one
   * @returns the record as it is now; `null` where it went meanwhile
   */
  async put(database: WorkbenchDatabase, from: AnyRecord | undefined, to: AnyRecord): Promise<AnyRecord | null> {
    const table = database.table<AnyRecord, string>(to.type);
    const now = await table.get(to.id);
    if (now === undefined && from !== undefined) return null;
    const record = now === undefined || from === undefined ? to : ({ ...now, ...changedFields(from, to), rev: now.rev + 1, updatedAt: to.updatedAt } as AnyRecord);
    const rows = this.#rowsOf(this.#change(now, record));
    await table.put(record);
    await database.table<OutboxRow, number>(OUTBOX).bulkAdd(rows);
    this.#noteRows(rows);
    return record;
  }

  /** Writes down what this laptop had of records for itself that come into its documents by others, within a running transaction. */
  async meet(database: WorkbenchDatabase, met: readonly (readonly [document: string, record: AnyRecord])[]): Promise<void> {
    const rows = this.#rowsOf(met.map(([document, record]) => [document, { kind: 'meeting', type: record.type, id: record.id, content: withoutHome(record), stamp: stampOf(record.updatedAt) }]));
    await database.table<OutboxRow, number>(OUTBOX).bulkAdd(rows);
    this.#noteRows(rows);
  }

  #rowsOf(changes: readonly [document: string, change: RowChange][]): OutboxRow[] {
    return changes.map(([document, change]): OutboxRow => outboxRow((this.#lastId += 1), document, change));
  }

  #noteRows(rows: readonly OutboxRow[]): void {
    for (const { document } of rows) this.#waiting.set(document, this.waitingOf(document) + 1);
    for (const document of new Set(rows.map((row) => row.document))) this.#onChange(document);
  }

  #changesOf(table: DBCoreTable, request: DBCoreMutateRequest): Promise<[document: string, change: RowChange][]> {
    const none = Dexie.Promise.resolve([]) as unknown as Promise<[string, RowChange][]>;
    if (request.type === 'deleteRange') return none;
    const after = request.type === 'delete' ? [] : (request.values as AnyRecord[]);
    const keys = request.type === 'delete' ? request.keys : after.map(({ id }) => id);
    return table.getMany({ trans: request.trans, keys }).then((rows: unknown[]) => {
      const before = rows as (AnyRecord | undefined)[];
      return keys.flatMap((_key, at) => this.#change(before[at], after[at]));
    }) as Promise<[string, RowChange][]>;
  }

  #change(before: AnyRecord | undefined, after: AnyRecord | undefined): [string, RowChange][] {
    const from = this.#sharedIn(before);
    const to = this.#sharedIn(after);
    const changes: [string, RowChange][] = [];
    if (before !== undefined && from !== null && from !== to) {
      // Where it is not shared nobody could bring there what it leaves.
      const going = after === undefined ? { to: null } : to === null ? { to: documentOf(after), decided: 'all' as const } : { to, decided: Object.keys(changedFields(before, after)) };
      changes.push([from, { kind: 'delete', type: before.type, id: before.id, stamp: this.next(), ...going }]);
    }
    if (after === undefined && before !== undefined && from === null) this.#onGoneHere(before);
    if (after === undefined || to === null) return changes;
    const place = { type: after.type, id: after.id };
    // A record that is moved begins as it was, so that what was edited apart meets only what is changed with the move.
    const start = before === undefined || from === null ? after : from === to ? before : movedTo(before, after);
    if (from !== to) changes.push([to, { kind: 'create', ...place, content: sharedContent(start), stamp: this.next(), ...(before === undefined ? {} : { from }) }]);
    const fields = changedFields(start, after);
    if (Object.keys(fields).length > 0) changes.push([to, { kind: 'change', ...place, fields, stamp: this.next() }]);
    return changes;
  }

  /** What is written from now on comes after this stamp, unless it is further ahead than clocks may be. */
  see(stamp: Stamp): void {
    this.#lastStamp = Math.max(this.#lastStamp, Math.min(stamp, (Date.now() + this.clockOff) * 1000));
  }

  /** The stamp of what is written now. */
  next(): Stamp {
    this.#lastStamp = nextStamp(this.#lastStamp, Date.now() + this.clockOff);
    return this.#lastStamp;
  }

  #sharedIn(record: AnyRecord | undefined): string | null {
    const document = record === undefined ? null : documentOf(record);
    return document !== null && this.documents.has(document) ? document : null;
  }
}

/** What is shared of a record, but where it is. */
function withoutHome(record: AnyRecord): Record<string, unknown> {
  const { [HOME_FIELD]: _home, ...content } = sharedContent(record);
  return content;
}

/** A record with nothing of what it became but the account it belongs to. */
function movedTo(before: AnyRecord, after: AnyRecord): AnyRecord {
  return HOME_FIELD in after ? ({ ...before, [HOME_FIELD]: after[HOME_FIELD] } as AnyRecord) : after;
}
