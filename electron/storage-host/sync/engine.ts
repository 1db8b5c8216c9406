import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { RECORD_TYPES, type AnyRecord } from '../../../shared/domain/records';
import { changedFields, sharedContent } from '../../../shared/domain/sync/record-content';
import { accountOfDocument } from '../../../shared/domain/sync/shared-scope';
import { boundStamp, stampOf, type Stamp } from '../../../shared/domain/sync/stamp';
import { SCHEMA } from '../../../shared/document/schema-version';
import type { WorkbenchDatabase } from '../db';
import { DocumentProvider } from './document-provider';
import { localRecordsOf } from './local-records';
import { mergeRows, type Merged } from './merged-rows';
import type { Outbox } from './outbox';
import { LOCAL, SharedDocument, touchedRows, type RowChange, type TouchedRows } from './shared-document';
import { changeOf, updateBytes, updateText, type LogRow, type MarkRow, type MergeRow, type OutboxRow, type SnapshotRow } from './stored-rows';

/** So many documents ask the server at a time. */
const MOST_ATTACHING = 64;
const BACKOFF_MS = { first: 1000, most: 30_000 };
/** How a server says that it cannot look anybody up for now. */
const STORE_GONE = 'store-gone';
/** A clock that is off by less is none of our business. */
const CLOCK_OFF_MS = 60_000;
/** After so many updates a document is put into one. */
const COMPACT_AFTER = 100;

export type SharingOptions = {
  database: WorkbenchDatabase;
  outbox: Outbox;
  /** `wss://…`; `ws://` for the laptop's own loopback. */
  url: string;
  token: string;
  /** Tells this laptop from all others; one that has a restored backup is another. */
  device: string;
  /** What colleagues see beside this laptop's opinions. */
  name: string;
  documents: readonly string[];
  /** Told after others' changes are on the disk. */
  onMerged: (merged: Merged) => void;
  onStatus: () => void;
  /** Where the surroundings have no sockets of their own. */
  socket?: unknown;
};

export type SharingProblem = 'refused' | 'read-only' | 'storage';
export type SharingStatus = {
  isConnected: boolean;
  /** Changes of this laptop that the server has not acknowledged. */
  waiting: number;
  /** Documents that are as the server has them, of how many. */
  synced: number;
  documents: number;
  problem: SharingProblem | null;
  /** Why the server turned this laptop away. */
  reason: string;
};

/** Whoever else looks at an account. */
export type Present = { device: string; name: string };

type Attached = {
  name: string;
  shared: SharedDocument;
  provider: DocumentProvider;
  awareness: Awareness | null;
  /** What is done one after the other. */
  work: Promise<void>;
  isSynced: boolean;
  isDraining: boolean;
  backoff: number;
  retry: ReturnType<typeof setTimeout> | null;
  isReadOnly: boolean;
  /** Changes in updates the server has not acknowledged. */
  unacknowledged: number;
  logged: number;
};

/**
 * Shares records with colleagues: takes what waits in the outbox into the shared documents and to the server, and what
 * others wrote into the records. Each step is one transaction, so that whatever dies each change is applied once.
 */
export class SharingEngine {
  readonly #options: SharingOptions;
  readonly #attached = new Map<string, Attached>();
  readonly #opening = new Map<string, Promise<Attached>>();
  readonly #queue: string[] = [];
  readonly #known = new Set<string>();
  #attaching = 0;
  #socket: HocuspocusProviderWebsocket | null = null;
  #isConnected = false;
  #isStopped = false;
  #problem: SharingProblem | null = null;
  #reason = '';
  #lastLogId = 0;
  #waitingInOutbox = 0;
  #open: string | null = null;

  constructor(options: SharingOptions) {
    this.#options = options;
  }

  /** Starts to share. Resolves once the local side is ready; the server follows when it can. */
  async start(): Promise<void> {
    const { database, outbox, url, documents } = this.#options;
    this.#lastLogId = ((await database.table<LogRow, number>('yLog').orderBy('id').lastKey()) as number | undefined) ?? 0;
    await prepareOutbox(database, outbox, documents);
    this.#waitingInOutbox = await database.table('outbox').count();
    outbox.listen((document) => {
      this.#waitingInOutbox += 1;
      this.#options.onStatus();
      void this.#drainSoon(document);
    });
    this.#socket = new HocuspocusProviderWebsocket({
      url,
      delay: BACKOFF_MS.first,
      maxDelay: BACKOFF_MS.most,
      ...(this.#options.socket === undefined ? {} : { WebSocketPolyfill: this.#options.socket }),
      onStatus: ({ status }) => {
        this.#isConnected = status === 'connected';
        this.#options.onStatus();
      },
    } as ConstructorParameters<typeof HocuspocusProviderWebsocket>[0]);
    for (const document of documents) this.#enqueue(document);
    // What was written before the last end waits without a document of its own.
    for (const document of new Set((await database.table<OutboxRow>('outbox').toArray()).map((row) => row.document))) void this.#drainSoon(document);
  }

  /** Shares one more document from now on. */
  async share(document: string): Promise<void> {
    if (this.#known.has(document)) return;
    this.#options.outbox.documents.add(document);
    this.#enqueue(document);
  }

  status(): SharingStatus {
    const attached = [...this.#attached.values()];
    return {
      isConnected: this.#isConnected,
      waiting: this.#waitingInOutbox + attached.reduce((sum, { unacknowledged }) => sum + unacknowledged, 0),
      synced: attached.filter(({ isSynced, unacknowledged }) => isSynced && unacknowledged === 0).length,
      documents: this.#known.size,
      problem: this.#problem,
      reason: this.#reason,
    };
  }

  /** Says which document is looked at here, `null` for none; colleagues see it while it is so. */
  lookAt(document: string | null): void {
    if (this.#open === document) return;
    const before = this.#open;
    this.#open = document;
    for (const name of [before, document]) if (name !== null) this.#showPresence(name);
  }

  /** Who else looks at what is looked at here. */
  presentHere(): Present[] {
    return this.#open === null ? [] : this.present(this.#open);
  }

  /** Who else looks at a document. */
  present(document: string): Present[] {
    const awareness = this.#attached.get(document)?.awareness;
    if (awareness == null) return [];
    return [...awareness.getStates()].flatMap(([client, state]) => {
      const { device, name } = state as Partial<Present>;
      return client === awareness.clientID || typeof device !== 'string' || typeof name !== 'string' ? [] : [{ device, name }];
    });
  }

  /** Decides a mark: the field gets the value, or the record is deleted after all or brought back; nobody is asked again. */
  async decide(mark: MarkRow, decision: { kind: 'value'; value: unknown } | { kind: 'keep' } | { kind: 'delete' }): Promise<void> {
    const attached = await this.#ready(mark.document);
    const stamp = this.#options.outbox.next();
    const place = { type: mark.type, id: mark.record, stamp };
    const change: RowChange =
      decision.kind === 'value' && mark.mark.kind === 'two-opinions'
        ? { kind: 'change', ...place, fields: { [mark.mark.field]: decision.value } }
        : decision.kind === 'delete'
          ? { kind: 'delete', ...place }
          : { kind: 'restore', ...place };
    await this.#run(attached, async () => {
      await this.#drain(attached);
      await this.#writeAndMerge(attached, [change]);
    });
  }

  marks(): Promise<MarkRow[]> {
    return this.#options.database.table<MarkRow, string>('syncMark').toArray();
  }

  /** What devices call themselves, over all documents that are open. */
  deviceNames(): Record<string, string> {
    return Object.assign({}, ...[...this.#attached.values()].map(({ shared }) => shared.deviceNames())) as Record<string, string>;
  }

  /** What came from others, the latest first. */
  merges(limit: number): Promise<MergeRow[]> {
    return this.#options.database.table<MergeRow, number>('syncLog').orderBy('id').reverse().limit(limit).toArray();
  }

  /** Brings the records of every shared document back to what is shared, after they were replaced past the outbox. */
  async rejoin(): Promise<void> {
    for (const attached of this.#attached.values()) {
      await this.#run(attached, () => this.#seed(attached));
    }
  }

  /** Erases records for good, here and, through the server, everywhere. */
  async erase(document: string, rows: readonly { type: string; id: string }[]): Promise<void> {
    const attached = await this.#ready(document);
    await this.#run(attached, async () => {
      await this.#drain(attached);
      const update = attached.shared.erase(rows);
      if (update === null) return;
      await this.#append(attached, update, 1, groupIds(rows));
      await this.#compact(attached);
    });
  }

  /** Ends sharing for now. What waits stays in the outbox. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#options.outbox.listen(() => undefined);
    for (const { provider, retry } of this.#attached.values()) {
      if (retry !== null) clearTimeout(retry);
      provider.destroy();
    }
    this.#socket?.destroy();
    await Promise.all([...this.#attached.values()].map(({ work }) => work.catch(() => undefined)));
  }

  #enqueue(document: string): void {
    if (this.#known.has(document)) return;
    this.#known.add(document);
    this.#queue.push(document);
    this.#attachNext();
  }

  #attachNext(): void {
    while (this.#attaching < MOST_ATTACHING && !this.#isStopped) {
      const document = this.#queue.shift();
      if (document === undefined) return;
      this.#attaching += 1;
      void this.#ready(document).then(
        ({ provider }) => {
          if (!this.#isStopped) provider.attach();
        },
        (fault: unknown) => this.#fail(fault),
      );
    }
  }

  /** A document as it is on this laptop, with its connection; made when it is first needed. */
  #ready(name: string): Promise<Attached> {
    const opening = this.#opening.get(name) ?? this.#load(name);
    this.#opening.set(name, opening);
    return opening;
  }

  async #load(name: string): Promise<Attached> {
    const { database, token } = this.#options;
    const shared = new SharedDocument(RECORD_TYPES);
    const snapshot = await database.table<SnapshotRow, string>('ySnap').get(name);
    const log = await database.table<LogRow, number>('yLog').where('document').equals(name).sortBy('id');
    shared.doc.transact(() => {
      if (snapshot !== undefined) Y.applyUpdate(shared.doc, updateBytes(snapshot.update));
      for (const { update } of log) Y.applyUpdate(shared.doc, updateBytes(update));
    });
    // One connection hears from the server by its own presence; more would only add to what is sent.
    const awareness = new Awareness(shared.doc);
    if (this.#attached.size > 0) awareness.setLocalState(null);
    let isFirst = true;
    const provider = new DocumentProvider(
      {
        websocketProvider: this.#socket as HocuspocusProviderWebsocket,
        name,
        document: shared.doc,
        awareness,
        token,
        onAuthenticated: ({ scope }) => {
          attached.isReadOnly = scope === 'readonly';
          attached.backoff = BACKOFF_MS.first;
        },
        onAuthenticationFailed: ({ reason }) => {
          if (reason === STORE_GONE) {
            this.#attachLater(attached);
            return;
          }
          this.#problem = 'refused';
          this.#reason = reason;
          this.#settled(isFirst);
          isFirst = false;
          this.#options.onStatus();
        },
        onStateless: ({ payload }) => this.#setClock(payload),
        onSynced: () => {
          attached.isSynced = true;
          if (this.#problem === 'refused') this.#problem = null;
          this.#settled(isFirst);
          if (isFirst) void this.#run(attached, () => this.#seedOnce(attached));
          isFirst = false;
          this.#options.onStatus();
        },
        onUnsyncedChanges: ({ number }) => {
          if (number === 0) void this.#acknowledge(attached);
        },
        onClose: () => {
          attached.isSynced = false;
          this.#attachLater(attached);
          this.#options.onStatus();
        },
      },
      (apply) => void this.#run(attached, () => this.#takeIn(attached, apply)),
    );
    const attached: Attached = {
      name, shared, provider, awareness, work: Promise.resolve(), isSynced: false, isDraining: false, backoff: BACKOFF_MS.first, retry: null, isReadOnly: false,
      unacknowledged: log.reduce((sum, { changes }) => sum + changes, 0), logged: log.length,
    };
    awareness.on('change', () => this.#options.onStatus());
    this.#attached.set(name, attached);
    return attached;
  }

  #settled(isFirst: boolean): void {
    if (!isFirst) return;
    this.#attaching -= 1;
    this.#attachNext();
  }

  /** A document whose connection was closed while the socket lives must be attached anew, each time a little later. */
  #attachLater(attached: Attached): void {
    if (attached.retry !== null || this.#isStopped || !this.#isConnected) return;
    attached.retry = setTimeout(() => {
      attached.retry = null;
      if (this.#isStopped) return;
      attached.provider.detach();
      attached.provider.attach();
    }, attached.backoff);
    attached.backoff = Math.min(attached.backoff * 2, BACKOFF_MS.most);
  }

  /** Runs one piece of work after the other on a document. After a failure memory may be ahead of the disk, until the next start reads it anew. */
  #run(attached: Attached, work: () => Promise<void>): Promise<void> {
    const done = attached.work.then(async () => {
      if (!this.#isStopped) await work();
    });
    attached.work = done.catch((fault: unknown) => this.#fail(fault));
    return done;
  }

  #fail(fault: unknown): void {
    this.#problem = 'storage';
    this.#options.onStatus();
    // The console of this page goes into main's log.
    console.error(fault);
  }

  async #drainSoon(document: string): Promise<void> {
    const attached = await this.#ready(document);
    if (attached.isDraining) return;
    attached.isDraining = true;
    await this.#run(attached, async () => {
      attached.isDraining = false;
      await this.#drain(attached);
    });
  }

  /** What waits goes into the document: one transaction takes it from the outbox and keeps its update. */
  async #drain(attached: Attached): Promise<void> {
    const { database, outbox, device, name } = this.#options;
    const waiting = await database.table<OutboxRow, number>('outbox').where('document').equals(attached.name).sortBy('id');
    if (waiting.length === 0) return;
    const now = Date.now() + outbox.clockOff;
    const changes = waiting.map(changeOf).map((change): RowChange => ({ ...change, stamp: boundStamp(change.stamp, now) }));
    const named = attached.shared.nameDevice(device, name);
    const written = attached.shared.write(changes, device);
    const updates = [named, written].filter((update) => update !== null);
    await database.transaction('rw', database.table('yLog'), database.table('outbox'), async () => {
      if (updates.length > 0) await this.#putLog(attached, Y.mergeUpdates(updates), waiting.length);
      await database.table('outbox').bulkDelete(waiting.map(({ id }) => id));
    });
    this.#waitingInOutbox = Math.max(0, await database.table('outbox').count());
    await this.#counted(attached, updates.length > 0 ? waiting.length : 0);
    this.#options.onStatus();
    if (changes.some(({ kind, id }) => kind === 'delete' || attached.shared.isErased(id))) {
      // A deletion can leave something that others added to; what was erased must not stay here.
      await this.#merge(attached, groupIds(changes), null);
    }
  }

  /** Takes a message of others in: only when nothing of this laptop waits, as that was written without knowing it. */
  async #takeIn(attached: Attached, apply: () => void): Promise<void> {
    for (;;) {
      await this.#drain(attached);
      const isDone = await this.#merge(attached, null, apply);
      if (isDone) return;
    }
  }

  /**
   * Brings rows into the records, and what `apply` brings into document and log with them.
   * @returns `false` when something of this laptop came to wait meanwhile
   */
  async #merge(attached: Attached, touched: TouchedRows | null, apply: (() => void) | null): Promise<boolean> {
    const { database, outbox, onMerged } = this.#options;
    const updates: Uint8Array[] = [];
    const rows = new Map<string, Set<string>>([...(touched ?? [])].map(([type, ids]) => [type, new Set(ids)]));
    const note = (update: Uint8Array, origin: unknown, _doc: unknown, transaction: Y.Transaction): void => {
      if (origin === LOCAL) return;
      updates.push(update);
      for (const [type, ids] of touchedRows(transaction)) for (const id of ids) rows.set(type, (rows.get(type) ?? new Set()).add(id));
    };
    const erasedBefore = attached.shared.erased().length;
    let merged: Merged | null = null;
    const isDone = await database.transaction('rw', [...database.allRecordTables, 'yLog', 'outbox', 'syncMark', 'syncLog'], async () => {
      outbox.silence();
      if (apply !== null) {
        if ((await database.table('outbox').where('document').equals(attached.name).count()) > 0) return false;
        attached.shared.doc.on('update', note);
        try {
          apply();
        } finally {
          attached.shared.doc.off('update', note);
        }
        if (updates.length === 0) return true;
        await this.#putLog(attached, Y.mergeUpdates(updates), 0);
      }
      merged = await mergeRows(database, attached.name, attached.shared, rows);
      return true;
    });
    if (merged !== null) {
      this.#seeStamps(attached, rows);
      onMerged(merged);
    }
    const hasErased = attached.shared.erased().length > erasedBefore;
    if (hasErased || (attached.logged > COMPACT_AFTER && attached.unacknowledged === 0)) await this.#compact(attached);
    return isDone;
  }

  /** A document is joined once; with a newer schema its rows are read anew, as this version may know more of them. */
  async #seedOnce(attached: Attached): Promise<void> {
    const seeded = await this.#options.database.table<Seeded, string>('syncState').get(seededId(attached.name));
    if (seeded?.schema !== SCHEMA) await this.#seed(attached);
  }

  /** The first time a document is as the server has it: what this laptop has and it lacks goes in, the rest comes out. */
  async #seed(attached: Attached): Promise<void> {
    const { database, outbox } = this.#options;
    const { shared, name } = attached;
    const changes: RowChange[] = [];
    for (const record of await localRecordsOf(database, name)) {
      const change = seedChange(record, shared, outbox.next());
      if (change !== null) changes.push(change);
    }
    if (attached.isReadOnly && changes.length > 0) this.#problem = 'read-only';
    await this.#writeAndMerge(attached, attached.isReadOnly ? [] : changes);
    await database.table<Seeded, string>('syncState').put({ id: seededId(name), schema: SCHEMA });
    const accountId = accountOfDocument(name);
    const account = accountId === null ? undefined : await database.records('account').get(accountId);
    if (account !== undefined && !attached.isReadOnly) attached.provider.sendStateless(JSON.stringify({ title: account.name }));
  }

  /** Writes changes that are in no outbox, and brings every row of the document into the records. */
  async #writeAndMerge(attached: Attached, changes: readonly RowChange[]): Promise<void> {
    const { database, outbox, device, name, onMerged } = this.#options;
    const updates = [changes.length === 0 ? null : attached.shared.nameDevice(device, name), attached.shared.write(changes, device)].filter((update) => update !== null);
    const merged = await database.transaction('rw', [...database.allRecordTables, 'yLog', 'outbox', 'syncMark', 'syncLog'], async () => {
      outbox.silence();
      if (updates.length > 0) await this.#putLog(attached, Y.mergeUpdates(updates), changes.length);
      return mergeRows(database, attached.name, attached.shared, null);
    });
    await this.#counted(attached, updates.length > 0 ? changes.length : 0);
    onMerged(merged);
    this.#options.onStatus();
  }

  async #append(attached: Attached, update: Uint8Array, changes: number, touched: TouchedRows): Promise<void> {
    await this.#putLog(attached, update, changes);
    await this.#counted(attached, changes);
    await this.#merge(attached, touched, null);
  }

  /** Counts what was written down. An answer that came while it went to the disk found nothing to acknowledge yet. */
  async #counted(attached: Attached, changes: number): Promise<void> {
    attached.unacknowledged += changes;
    if (attached.provider.isSynced && !attached.provider.hasUnsyncedChanges) await this.#acknowledge(attached);
  }

  async #putLog(attached: Attached, update: Uint8Array, changes: number): Promise<void> {
    attached.logged += 1;
    await this.#options.database.table<LogRow, number>('yLog').add({ id: (this.#lastLogId += 1), document: attached.name, update: updateText(update), changes });
  }

  /** The server has everything: nothing of the document waits any longer. */
  async #acknowledge(attached: Attached): Promise<void> {
    if (attached.unacknowledged === 0) return;
    attached.unacknowledged = 0;
    this.#options.onStatus();
    const log = this.#options.database.table<LogRow, number>('yLog');
    await log.where('document').equals(attached.name).filter(({ changes }) => changes > 0).modify({ changes: 0 });
  }

  /** Puts all updates of a document into one, in which what was erased is gone. */
  async #compact(attached: Attached): Promise<void> {
    const { database } = this.#options;
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, Y.encodeStateAsUpdate(attached.shared.doc));
    await database.transaction('rw', database.table('ySnap'), database.table('yLog'), async () => {
      await database.table<SnapshotRow, string>('ySnap').put({ id: attached.name, update: updateText(Y.encodeStateAsUpdate(fresh)) });
      await database.table('yLog').where('document').equals(attached.name).delete();
    });
    attached.logged = 0;
  }

  #seeStamps({ shared }: Attached, rows: TouchedRows): void {
    const { outbox } = this.#options;
    for (const [type, ids] of rows) for (const id of ids) outbox.lastStamp = Math.max(outbox.lastStamp, Math.min(shared.read(type, id)?.stamp ?? 0, (Date.now() + outbox.clockOff) * 1000));
  }

  #setClock(payload: string): void {
    const { time } = Object(JSON.parse(payload)) as { time?: unknown };
    if (typeof time !== 'number') return;
    const off = time - Date.now();
    this.#options.outbox.clockOff = Math.abs(off) > CLOCK_OFF_MS ? off : 0;
  }

  #showPresence(document: string): void {
    const attached = this.#attached.get(document);
    if (attached === undefined || attached.awareness === null) return;
    const { device, name } = this.#options;
    attached.awareness.setLocalState(this.#open === document ? { device, name } : null);
  }
}

/** Says with which schema a document was joined. */
type Seeded = { id: string; schema: number };

function seededId(document: string): string {
  return `seeded ${document}`;
}

/** What of a record of this laptop the shared document lacks: all of it, or what was changed here later than there. */
function seedChange(record: AnyRecord, shared: SharedDocument, stamp: Stamp): RowChange | null {
  const { type, id } = record;
  if (shared.isErased(id)) return null;
  const reading = shared.read(type, id);
  if (reading === null) return { kind: 'create', type, id, content: sharedContent(record), stamp };
  const own = stampOf(record.updatedAt);
  if (reading.isDeleted || own <= reading.stamp) return null;
  const fields = changedFields(reading.fields, record);
  return Object.keys(fields).length === 0 ? null : { kind: 'opinion', type, id, fields, stamp: own };
}

/** Makes the outbox of an open database ready: which documents it watches, and where its numbers go on. */
export async function prepareOutbox(database: WorkbenchDatabase, outbox: Outbox, documents: readonly string[]): Promise<void> {
  const last = await database.table<OutboxRow, number>('outbox').orderBy('id').last();
  outbox.lastId = Math.max(outbox.lastId, last?.id ?? 0);
  outbox.lastStamp = Math.max(outbox.lastStamp, last?.change.stamp ?? 0);
  outbox.documents.clear();
  for (const document of documents) outbox.documents.add(document);
}

function groupIds(rows: readonly { type: string; id: string }[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { type, id } of rows) groups.set(type, (groups.get(type) ?? new Set()).add(id));
  return groups;
}
