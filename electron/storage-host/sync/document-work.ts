import * as Y from 'yjs';
import { RECORD_TYPES, type AnyRecord } from '../../../shared/domain/records';
import { unheardPlaces } from '../../../shared/domain/sync/homes';
import { changedFields, sharedContent } from '../../../shared/domain/sync/record-content';
import { boundStamp } from '../../../shared/domain/sync/stamp';
import type { RecordDiff } from '../../../shared/document/record-diff';
import { accountOfDocument, documentOf } from '../../../shared/domain/sync/shared-scope';
import { SCHEMA } from '../../../shared/document/schema-version';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { GroupedWrites, Last } from './grouped-writes';
import { changeMeanwhile, seedChange } from './local-changes';
import { localRecordsOf } from './local-records';
import type { MergeLog } from './merge-log';
import { mergeRows, type Merged, type MergePlace } from './merged-rows';
import type { RowName } from './row-homes';
import { LOCAL, SharedDocument, type BroughtIn, type RowChange } from './shared-document';
import { BEFORE_ANY_SCHEMA, changeOf, joinedId, type JoinedRow, type OutboxRow } from './stored-rows';
import type { UpdateLog } from './update-log';
import { touchedRows, type TouchedRows } from './yjs-transactions';

/** After so many updates a document is put into one. */
const COMPACT_AFTER = 100;

/** What the documents of a laptop have in common. */
export type Workplace = MergePlace & {
  log: UpdateLog;
  merges: MergeLog;
  writes: GroupedWrites;
  /** Tells this laptop from all others; one that has a restored backup is another. */
  device: string;
  /** What colleagues see beside this laptop's opinions. */
  name: string;
  /** Told after others' changes are on the disk. */
  onMerged: (merged: Merged) => void;
  onStatus: () => void;
};

/**
 * One shared document between outbox, records and disk. Each step is one transaction, so that whatever dies each change is
 * applied once. All work on a document is done one piece after the other.
 */
export class DocumentWork {
  /** Whether the server has acknowledged whatever was sent to it; told by whoever is connected. */
  hasAcknowledged: () => boolean = () => false;
  /** Sends what is on the disk. */
  publish: (update: Uint8Array) => void = () => undefined;
  /** Tells the server what an account is called; answers whether it is there to hear it. */
  sayTitle: (title: string) => boolean = () => false;
  /** Told when everything that was to be done is, and none of it failed. */
  onIdle: () => void = () => undefined;
  isReadOnly = false;
  /**
   * What records of this laptop are to be compared with before anything of others goes over them: they are here for the
   * `first` time, or a backup brought them back. What is heard by then stays in the document.
   */
  get awaits(): 'first' | 'restored' | null {
    return this.#awaits;
  }

  set awaits(awaits) {
    this.#awaits = awaits;
    this.#tellAwaiting();
  }

  #awaits: 'first' | 'restored' | null = null;
  /** Whether what is compared for the first time is not in the records yet: what is written by then was written without it. */
  #isUnseen = false;
  /** Whether what is compared is still to be read from the records: until it is, nothing of another document may go over it. */
  #isToCompare = false;
  /** Whether what was changed here while it was not shared is still to come into it. */
  #isToGoOn = false;
  /** Whether records that were here before have what the server lacks and this laptop may not write. */
  #hasMore = false;
  #queue: Promise<void> = Promise.resolve();
  #left = 0;
  #isDraining = false;
  /** Whether the server may not have heard what the account is called. */
  #isTitleUnsaid = false;
  #isStopped = false;
  #unacknowledged = 0;
  #logged = 0;
  /** Whether something of it was on the disk before, as of a document that was shared for a while. */
  #wasThere = false;

  private constructor(
    readonly name: string,
    readonly shared: SharedDocument,
    private readonly place: Workplace,
    private readonly isSuspect: boolean,
    private readonly onFault: (fault: unknown) => void,
  ) {}

  /**
   * A document as it is on the disk.
   * @param isSuspect whether it has failed before, so that it is written apart from others
   * @param onFault told what failed; memory may be ahead of the disk by then, so that it must be read anew
   */
  static async load(name: string, place: Workplace, isSuspect: boolean, onFault: (fault: unknown) => void): Promise<DocumentWork> {
    const work = new DocumentWork(name, new SharedDocument(RECORD_TYPES), place, isSuspect, onFault);
    const { logged, unacknowledged, isThere } = await place.log.read(name, work.shared.doc);
    work.#logged = logged;
    work.#wasThere = isThere;
    work.#unacknowledged = unacknowledged;
    work.#isTitleUnsaid = unacknowledged > 0;
    const contested = place.homes.open(name, work.shared);
    if (contested.length > 0) place.onContested(contested);
    return work;
  }

  /** Changes of this laptop in updates the server has not acknowledged. */
  get unacknowledged(): number {
    return this.#unacknowledged;
  }

  /** Whether there is something the server lacks and this laptop may not write. */
  get lacksRight(): boolean {
    return this.isReadOnly && (this.#hasMore || this.#unacknowledged > 0);
  }

  /** Whether something is still to be done, as what was heard and is not on the disk yet. */
  get isBusy(): boolean {
    return this.#left > 0;
  }

  /** Does no more. Resolves when what was being done is. */
  stop(): Promise<void> {
    this.#isStopped = true;
    return this.#queue;
  }

  /** Takes what waits into the document, with what else came to wait by then. */
  drainSoon(): void {
    if (this.#isDraining) return;
    this.#isDraining = true;
    this.#enqueue(async () => {
      this.#isDraining = false;
      await this.#drain();
    });
  }

  /**
   * Takes a message of others in: only when nothing of this laptop waits, as that was written without knowing it.
   * @param saysSomething false for a message that can change nothing here
   */
  takeIn(apply: () => void, saysSomething: boolean): Promise<void> {
    return this.#run(async () => {
      if (this.place.outbox.waitingOf(this.name) > 0) await this.#drain();
      if (!saysSomething) return apply();
      await this.#merge(null, apply);
    });
  }

  /**
   * Writes changes that are in no outbox, in knowledge of everything before them.
   * @param decidedNow asked once nothing of this laptop waits
   * @param beside what is added, changed and removed with it, all or nothing; also what belongs to other documents
   * @throws AppFailure `storage-gone` when the document was let go before
   */
  write(decidedNow: () => readonly RowChange[], beside: RecordDiff): Promise<void> {
    return this.#runOrFail(async () => {
      const { outbox } = this.place;
      const records: [from: AnyRecord | undefined, to: AnyRecord][] = [...Object.values(beside.added).map((to): [undefined, AnyRecord] => [undefined, to]), ...Object.values(beside.updated)];
      const isHere = ([from, to]: (typeof records)[number]): boolean => documentOf(to) === this.name && documentOf(from ?? to) === this.name;
      const changes = (): RowChange[] => records.filter(isHere).map(([from, to]): RowChange => {
        const place = { type: to.type, id: to.id, stamp: outbox.next() };
        return from === undefined || this.shared.read(to.type, to.id) === null ? { kind: 'create', ...place, content: sharedContent(to) } : { kind: 'change', ...place, fields: changedFields(from, to) };
      });
      await this.#writeAndMerge(() => [...decidedNow(), ...changes()], { others: records.filter((record) => !isHere(record)), gone: Object.values(beside.removed) });
    });
  }

  /**
   * Joins the document as the server has it: what this laptop has and it lacks goes in, the rest comes out.
   * @param hasRecords false where this laptop had nothing to go in
   * @param isFirst whether its records were never shared from here, so that times do not tell which side knew of the other
   * @returns what rejects when it failed, which is told besides
   */
  join(hasRecords: boolean, isFirst: boolean): Promise<void> {
    return this.#run(() => (hasRecords || this.#wasThere || this.awaits !== null ? this.#seed(isFirst) : this.#write(() => this.#noteJoined())));
  }

  /**
   * Writes what was changed here while the document was not shared, in knowledge of what was shared by then and of nothing
   * since, as if it had waited in the outbox. To be called before anything of others is heard; until it is done nothing of this
   * document goes over this laptop's records by others.
   */
  goOn(): Promise<void> {
    this.#isToGoOn = true;
    this.#tellAwaiting();
    return this.#run(async () => {
      await this.#drain();
      const { database, outbox } = this.place;
      const now = Date.now() + outbox.clockOff;
      const records = await localRecordsOf(database, this.name, this.shared);
      // What is new stands beside what others may say of it.
      for (const { type, id } of records) if (this.shared.read(type, id) === null) this.place.homes.unheardOf.add(id);
      const changes = records.flatMap((record) => changeMeanwhile(record, this.shared, now) ?? []);
      const update = this.#compose(changes);
      await this.#write(async () => {
        if (update !== null) await this.#putLog(update, changes.length);
        await database.table<JoinedRow, string>('syncState').put({ id: joinedId(this.name), schema: BEFORE_ANY_SCHEMA });
      });
      this.#isToGoOn = false;
      this.#tellAwaiting();
      this.#tell(update, changes);
    });
  }

  /** Brings the records back to what is shared, after they were replaced past the outbox and this document `awaits` them. */
  rejoin(): Promise<void> {
    return this.#run(() => this.#seed(false, false));
  }

  /** Brings rows into the records and judges their marks anew, after another document changed that has rows of the same records. */
  showAnew(rows: readonly RowName[]): Promise<void> {
    return this.#run(async () => {
      if (this.awaits === null) await this.#merge(groupIds(rows), null);
    });
  }

  /** Writes what is worked out, once nothing of this laptop waits, from what the documents say by then. */
  settle(changesNow: () => readonly RowChange[]): Promise<void> {
    return this.#run(async () => {
      await this.#drain();
      if (this.awaits === null && changesNow().length > 0) await this.#writeAndMerge(changesNow, { merges: this.place.merges });
    });
  }

  /**
   * Erases records for good, here and, through the server, everywhere.
   * @throws AppFailure `storage-gone` when the document was let go before
   */
  erase(rows: readonly { type: string; id: string }[]): Promise<void> {
    return this.#runOrFail(async () => {
      await this.#drain();
      const update = this.shared.erase(rows);
      if (update === null) return;
      await this.#putLog(update, 1);
      this.#send(update, 1);
      this.#contest(groupIds(rows));
      await this.#merge(groupIds(rows), null);
      await this.#compact();
    });
  }

  /** Once the server is there: what the account is called, where that was written without it. */
  sayUnsaidTitle(): void {
    const accountId = accountOfDocument(this.name);
    if (!this.#isTitleUnsaid || this.isReadOnly || accountId === null) return;
    const title = this.shared.read('account', accountId)?.fields['name'];
    if (typeof title !== 'string' || this.sayTitle(title)) this.#isTitleUnsaid = false;
  }

  /** The server has everything: nothing of the document waits any longer. */
  acknowledge(): void {
    if (this.#unacknowledged === 0) return;
    this.#unacknowledged = 0;
    this.place.onStatus();
    const { log } = this.place;
    const { lastId } = log;
    this.#enqueue(() => log.acknowledge(this.name, lastId));
  }

  /** Does something after everything before it. What fails is told. */
  #enqueue(work: () => Promise<void>): void {
    this.#run(work).catch(() => undefined);
  }

  /** The same for somebody who waits for it, and gets the failure too. */
  #run(work: () => Promise<void>): Promise<void> {
    this.#left += 1;
    const done = this.#queue
      .then(async () => {
        if (!this.#isStopped) await work();
      })
      .finally(() => {
        this.#left -= 1;
        if (this.#left === 0) this.place.onStatus();
      });
    this.#queue = done.then(() => {
      if (!this.isBusy && !this.#isStopped) this.onIdle();
    }, this.onFault);
    return done;
  }

  /** The same for what is kept nowhere until it is done, so that nobody takes for done what was let go. */
  async #runOrFail(work: () => Promise<void>): Promise<void> {
    let isReached = false;
    await this.#run(() => {
      isReached = true;
      return work();
    });
    if (!isReached) throw new AppFailure(appError('storage-gone', {}));
  }

  /** What waits goes into the document: one transaction takes it from the outbox and keeps its update. */
  async #drain(): Promise<void> {
    const { database, outbox, onStatus } = this.place;
    const waiting = await database.table<OutboxRow, number>('outbox').where('document').equals(this.name).sortBy('id');
    if (waiting.length === 0) return outbox.count(database, this.name);
    const now = Date.now() + outbox.clockOff;
    const changes = waiting.map(changeOf).map((change): RowChange => this.#withSource(this.#inKnowledge({ ...change, stamp: boundStamp(change.stamp, now) })));
    const update = this.#compose(changes);
    await this.#write(async () => {
      if (update !== null) await this.#putLog(update, waiting.length);
      await database.table('outbox').bulkDelete(waiting.map(({ id }) => id));
    });
    await outbox.count(database, this.name);
    this.#tell(update, changes);
    onStatus();
    const { homes } = this.place;
    const isContested = this.#contest(groupIds(changes));
    // What is here and not in the document yet would be written over: all of it is brought in once it is.
    if (this.#isBehind) return;
    if (isContested || changes.some(({ kind, type, id }) => kind === 'delete' || kind === 'meeting' || type === 'relation' || homes.isErased(id)) || (await this.place.marks.hasSome(this.name))) {
      // A deletion can leave something that others added to; what meets what others say can be two opinions; a line can close a
      // circle with others'; what was erased must not stay here; and what is marked may be so no more.
      await this.#merge(groupIds(changes), null);
    }
  }

  /**
   * Brings rows into the records, and what `apply` brings into document and log with them. What came to wait meanwhile goes
   * into the document first, as the records would be written over without it.
   */
  async #merge(touched: TouchedRows | null, apply: (() => void) | null): Promise<void> {
    while (!(await this.#tryMerge(touched, apply))) await this.#drain();
  }

  /** @returns `false` when something of this laptop waits */
  async #tryMerge(touched: TouchedRows | null, apply: (() => void) | null): Promise<boolean> {
    const { homes, merges, onMerged } = this.place;
    const updates: Uint8Array[] = [];
    const rows = new Map<string, Set<string>>([...(touched ?? [])].map(([type, ids]) => [type, new Set(ids)]));
    const note = (update: Uint8Array, origin: unknown, _doc: unknown, transaction: Y.Transaction): void => {
      if (origin === LOCAL) return;
      updates.push(update);
      for (const [type, ids] of touchedRows(transaction)) for (const id of ids) rows.set(type, (rows.get(type) ?? new Set()).add(id));
    };
    const erasedBefore = this.shared.erased().length;
    let merged: Merged | null = null;
    const brought: BroughtIn[] = [];
    const isDone = await this.#write(async (last) => {
      if (await this.#isWaiting()) return false;
      if (apply !== null) {
        this.shared.doc.on('update', note);
        try {
          if (this.isReadOnly) apply();
          else brought.push(...this.shared.receive(apply, this.place.device));
        } finally {
          this.shared.doc.off('update', note);
        }
        if (updates.length === 0) return true;
        for (const ids of rows.values()) homes.note(this.name, ids);
        await this.#putLog(Y.mergeUpdates(updates), 0);
        for (const { update, rows: count } of brought) await this.#putLog(update, count);
      }
      if (apply === null || this.awaits === null) merged = await mergeRows(this.place, this.name, this.shared, rows, merges, last);
      return true;
    });
    if (!isDone) return false;
    this.#seeStamps(rows);
    if (apply !== null) this.#contest(rows);
    if (merged !== null) onMerged(merged);
    for (const { update, rows: count } of brought) this.#send(update, count);
    const hasErased = this.shared.erased().length > erasedBefore;
    if (hasErased || (this.#logged > COMPACT_AFTER && this.#unacknowledged === 0)) await this.#compact();
    return true;
  }

  /** @param isHeard whether others may have said something since the records were as they are, which is told */
  async #seed(isFirst: boolean, isHeard = isFirst || this.awaits !== null): Promise<void> {
    const { database, merges, outbox } = this.place;
    const seeds = async (): Promise<RowChange[]> => {
      const now = Date.now() + outbox.clockOff;
      const changes = (await localRecordsOf(database, this.name, this.shared)).flatMap((record) => seedChange(record, this.shared, isFirst, now) ?? []);
      this.#hasMore = this.isReadOnly && changes.length > 0;
      return this.isReadOnly ? [] : changes;
    };
    // What waits was written before others were heard, until it is out of the outbox.
    await this.#drain();
    this.#isUnseen = this.awaits === 'first';
    this.#isToCompare = this.awaits !== null;
    this.awaits = null;
    await this.#writeAndMerge(seeds, { merges: isHeard ? merges : null, isJoining: true });
    this.#isUnseen = false;
  }

  #noteCompared(): void {
    this.#isToCompare = false;
    this.#tellAwaiting();
  }

  #tellAwaiting(): void {
    this.place.homes.await(this.name, this.#isBehind);
  }

  /** Whether records of this laptop may say what is not in the document yet. */
  get #isBehind(): boolean {
    return this.#awaits !== null || this.#isToCompare || this.#isToGoOn;
  }

  async #noteJoined(): Promise<void> {
    await this.place.database.table<JoinedRow, string>('syncState').put({ id: joinedId(this.name), schema: SCHEMA });
  }

  /** Tells others what is on the disk now, and what an account is called, so that they can choose it. */
  #tell(update: Uint8Array | null, changes: readonly RowChange[]): void {
    if (update === null) return;
    this.#send(update, changes.length);
    for (const change of changes) {
      const title = change.type !== 'account' ? undefined : change.kind === 'create' ? change.content['name'] : 'fields' in change ? change.fields['name'] : undefined;
      if (typeof title === 'string' && !this.isReadOnly && !this.sayTitle(title)) this.#isTitleUnsaid = true;
    }
  }

  /** Takes changes of this laptop into the document, with its name; answers their update, `null` for none. */
  #compose(changes: readonly RowChange[]): Uint8Array | null {
    if (changes.length === 0) return null;
    const { device, name } = this.place;
    const updates = [this.shared.nameDevice(device, name), this.shared.write(changes, device)].filter((update) => update !== null);
    const { homes } = this.place;
    homes.note(this.name, changes.map(({ id }) => id));
    for (const { type, id } of changes) if (this.shared.read(type, id) !== null) homes.unheardOf.delete(id);
    return updates.length === 0 ? null : Y.mergeUpdates(updates);
  }

  /** Tells of rows that others have too; answers whether there are some. */
  #contest(rows: TouchedRows): boolean {
    const { homes, onContested } = this.place;
    const contested = [...rows].flatMap(([type, ids]) => [...ids].filter((id) => homes.isInSeveral(id)).map((id) => ({ type, id })));
    if (contested.length > 0) onContested(contested);
    return contested.length > 0;
  }

  /** Sends what this laptop wrote and has on the disk. */
  #send(update: Uint8Array, changes: number): void {
    this.publish(update);
    this.#counted(changes);
  }

  /**
   * Writes changes that are in no outbox, and brings every row of the document into the records; only those that changed while
   * this laptop's records are still to be compared with the others.
   * @param changesNow what to write, asked anew when something of this laptop came to wait meanwhile
   * @param beside `merges`: where what that changes is told; `others`: records of other documents that are added and changed, `gone`: records that are
   * removed in the same transaction; `isJoining`: whether the document has come together with this laptop's records by that
   */
  async #writeAndMerge(
    changesNow: () => readonly RowChange[] | Promise<readonly RowChange[]>,
    { merges = null, others = [], gone = [], isJoining = false }: { merges?: MergeLog | null; others?: readonly (readonly [from: AnyRecord | undefined, to: AnyRecord])[]; gone?: readonly AnyRecord[]; isJoining?: boolean },
  ): Promise<void> {
    const { database, outbox, onMerged, onStatus } = this.place;
    let written: { update: Uint8Array | null; changes: readonly RowChange[]; merged: Merged; put: AnyRecord[] } | null;
    do {
      await this.#drain();
      const changes = await changesNow();
      written = await this.#write(async (last) => {
        if (await this.#isWaiting()) return null;
        const update = this.#compose(changes);
        if (update !== null) await this.#putLog(update, changes.length);
        if (isJoining) this.#noteCompared();
        const merged = await mergeRows(this.place, this.name, this.shared, this.awaits === null ? null : groupIds(changes), merges, last);
        // What may not be written yet is compared again once it may.
        if (isJoining && !this.#hasMore) await this.#noteJoined();
        const put: AnyRecord[] = [];
        for (const [from, to] of others) put.push(...[await outbox.put(database, from, to)].flatMap((record) => record ?? []));
        for (const record of gone) await outbox.remove(database, record);
        return { update, changes, merged, put };
      });
    } while (written === null);
    const { update, changes, merged, put } = written;
    this.#tell(update, changes);
    // What is in the document already changes nothing elsewhere.
    if (update !== null) this.#contest(groupIds(changes));
    onMerged({ ...merged, put: [...merged.put, ...put], removed: [...merged.removed, ...gone.map(({ type, id }) => ({ type, id }))] });
    onStatus();
  }

  /** Whether something of this laptop waits, asked within the transaction that would write over it. */
  async #isWaiting(): Promise<boolean> {
    return (await this.place.database.table('outbox').where('document').equals(this.name).count()) > 0;
  }

  /** A record that is moved comes with the row it has where it was, and leaves heard what is not known here of where others took it. */
  #withSource(change: RowChange): RowChange {
    const { homes } = this.place;
    if (change.kind === 'delete') return change.to === undefined ? change : { ...change, unheard: unheardPlaces(homes.of(change), this.name, this.name).filter((place) => place !== change.to) };
    if (change.kind !== 'create' || typeof change.from !== 'string') return change;
    return { ...change, source: homes.shared(change.from)?.entriesAt(change.type, change.id) ?? null, unheard: unheardPlaces(homes.of(change), this.name, change.from) };
  }

  /** A change that was written before what others say of its record was seen here stands beside that. */
  #inKnowledge(change: RowChange): RowChange {
    if ((this.awaits !== 'first' && !this.#isUnseen) || (change.kind !== 'create' && change.kind !== 'change' && change.kind !== 'delete')) return change;
    const { type, id, stamp } = change;
    if (change.kind === 'delete') return { ...change, isUnaware: true };
    if (!this.shared.isOfOthers(type, id, this.place.device) || this.shared.read(type, id)?.isDeleted !== false) return change;
    return change.kind === 'create' ? { kind: 'meeting', type, id, content: change.content, stamp } : { kind: 'aside', type, id, fields: change.fields, stamp };
  }

  #write<T>(work: (last: Last) => Promise<T>): Promise<T> {
    return this.place.writes.write(work, this.isSuspect);
  }

  async #putLog(update: Uint8Array, changes: number): Promise<void> {
    this.#logged += 1;
    await this.place.log.add(this.name, update, changes);
  }

  /** Counts what was written down. An answer that came while it went to the disk found nothing to acknowledge yet. */
  #counted(changes: number): void {
    this.#unacknowledged += changes;
    if (this.hasAcknowledged()) this.acknowledge();
  }

  async #compact(): Promise<void> {
    await this.place.log.compact(this.name, this.shared.doc, this.#unacknowledged);
    this.#logged = 0;
  }

  #seeStamps(rows: TouchedRows): void {
    const { outbox } = this.place;
    for (const [type, ids] of rows) for (const id of ids) outbox.see(this.shared.stampOf(type, id));
  }
}

function groupIds(rows: readonly { type: string; id: string }[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { type, id } of rows) groups.set(type, (groups.get(type) ?? new Set()).add(id));
  return groups;
}
