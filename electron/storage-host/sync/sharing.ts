import type { MergedRecords, SharingDecision, SharingMark, SharingMerge, SharingStatus } from '../../../shared/contract/sharing-storage';
import { fullName } from '../../../shared/domain/account/person';
import { emptyDiff } from '../../../shared/document/record-diff';
import { isId } from '../../../shared/domain/privacy/record-texts';
import type { AnyRecord, RecordType } from '../../../shared/domain/records';
import { accountOfDocument, documentOf } from '../../../shared/domain/sync/shared-scope';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { WorkbenchDatabase } from '../db';
import type { Alongside } from '../repositories/whole';
import { SHARING_TABLES } from '../versions/sharing-tables';
import { SharingEngine } from './engine';
import { leaveDocuments } from './leaving';
import { localRecordsOf } from './local-records';
import { countMarks } from './marks';
import type { Merged } from './merged-rows';
import { Outbox } from './outbox';
import { besideReplacing } from './replacing';
import type { MarkRow } from './stored-rows';

/** So many records are told one by one; more are read anew. */
const MOST_TOLD = 500;
/** A question for news is answered by then. */
const WAIT_MS = 20_000;
/** News that come in a burst are told together. */
const TOGETHER_MS = 30;
/** While many documents come in, how far they are is told about so often. */
const CATCHING_UP_MS = 250;

/** Records others name. */
const NAMED_TYPES = ['account', 'person', 'member', 'colleague', 'product', 'marketSegment', 'signatory', 'documentTemplate', 'lineItem', 'benefit', 'pain', 'needTemplate', 'demand'] as const satisfies readonly RecordType[];

type Connection = { url: string; token: string; device: string; name: string; documents: string[] };

/** Sharing as the rest of the storage host sees it: the outbox of a database, and the engine while it runs. */
export class Sharing {
  readonly outbox = new Outbox();
  #database: WorkbenchDatabase | null = null;
  #engine: SharingEngine | null = null;
  #version = 1;
  #merged: MergedRecords = nothing();
  #onMerged: () => void = () => undefined;
  #wake: (() => void)[] = [];
  /** What is looked at, also while sharing rests. */
  #lookedAt: string | null = null;

  /** Watches an open database. @param onMerged called after others' changes were written past everything else */
  async use(database: WorkbenchDatabase, documents: readonly string[], onMerged: () => void): Promise<void> {
    this.#database = database;
    this.#onMerged = onMerged;
    await this.outbox.prepare(database, documents);
  }

  async start({ url, token, device, name, documents }: Connection): Promise<void> {
    await this.stop();
    const engine = new SharingEngine({
      database: this.#opened(), outbox: this.outbox, url, token, device, name, documents,
      onMerged: (merged) => this.#note(merged),
      onStatus: () => this.#changed(),
    });
    this.#engine = engine;
    engine.lookAt(this.#lookedAt);
    await engine.start();
    this.#changed();
  }

  async stop(): Promise<void> {
    const engine = this.#engine;
    this.#engine = null;
    await engine?.stop();
    this.#changed();
  }

  async share(documents: readonly string[]): Promise<void> {
    for (const document of documents) await this.#running().share(document);
  }

  async next(version: number): Promise<{ version: number; status: SharingStatus; merged: MergedRecords }> {
    if (version === this.#version) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, WAIT_MS);
        this.#wake.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
      const start = performance.now();
      do await new Promise((resolve) => setTimeout(resolve, TOGETHER_MS));
      while (this.#engine?.isCatchingUp === true && performance.now() - start < CATCHING_UP_MS);
    }
    const merged = this.#merged;
    this.#merged = nothing();
    const status = this.#engine?.status() ?? { isConnected: false, waiting: await this.#opened().table('outbox').count(), synced: 0, documents: 0, problem: null, reason: '', denied: [], readOnly: [] };
    return { version: this.#version, status: { ...status, ...(await countMarks(this.#opened(), status.readOnly)), present: this.#engine?.presentHere() ?? [] }, merged };
  }

  lookAt(document: string | null): void {
    this.#lookedAt = document;
    this.#engine?.lookAt(document);
  }

  async marks(): Promise<SharingMark[]> {
    const rows = await this.#opened().table<MarkRow, string>('syncMark').toArray();
    const names = this.#engine?.deviceNames() ?? {};
    return Promise.all(rows.map(async (row) => this.#told(row, names)));
  }

  /** @throws AppFailure `not-found` when somebody has decided it meanwhile or said something else than was shown, `refused` while sharing rests */
  async decide(id: string, decision: SharingDecision): Promise<void> {
    const row = await this.#opened().table<MarkRow, string>('syncMark').get(id);
    if (row === undefined) throw new AppFailure(appError('not-found', { id }));
    if (decision.kind === 'keep' || decision.kind === 'delete') return this.#running().decide(row, decision);
    const opinion = row.mark.kind === 'two-opinions' ? row.mark.opinions.find(({ device, stamp }) => device === decision.device && stamp === decision.stamp) : undefined;
    if (opinion === undefined) throw new AppFailure(appError('not-found', { id }));
    return this.#running().decide(row, { kind: 'value', value: opinion.value }, decision.kind === 'both' ? decision.diff : emptyDiff());
  }

  async merges(limit: number): Promise<SharingMerge[]> {
    const rows = await this.#running().merges(limit);
    return Promise.all(rows.map(async ({ at, type, record, fields }) => ({ at, type, record, fields, title: await this.#titleOf(type, record) })));
  }

  /** What goes along when all records are replaced. */
  besideReplacing(): Alongside {
    return besideReplacing(this.#opened(), this.outbox);
  }

  /** After the records were replaced. Sharing that rests joins each document anew when it goes on. */
  async replaced(): Promise<void> {
    await this.#engine?.rejoin();
  }

  /** Notes that documents will be shared no more, before the database is opened without them. Sharing rests from then on. */
  async leave(documents: readonly string[]): Promise<void> {
    // One that is just being joined would be noted as joined over it.
    await this.stop();
    return leaveDocuments(this.#opened(), documents);
  }

  async forget(remove: boolean): Promise<void> {
    const database = this.#opened();
    const documents = [...this.outbox.documents];
    await this.stop();
    this.outbox.documents.clear();
    const found = remove ? (await Promise.all(documents.map((document) => localRecordsOf(database, document)))).flat() : [];
    const sharingTables = Object.keys(SHARING_TABLES);
    await database.transaction('rw', [...database.allRecordTables, ...sharingTables], async () => {
      this.outbox.silence();
      for (const record of found) await database.table(record.type).delete(record.id);
      for (const table of sharingTables) await database.table(table).clear();
    });
    if (found.length > 0) this.#note({ put: [], removed: found.map(({ type, id }) => ({ type, id })), unreadable: 0 });
  }

  async #told({ id, document, type, record, mark }: MarkRow, names: Readonly<Record<string, string>>): Promise<SharingMark> {
    const stored = await this.#opened().table<AnyRecord, string>(type).get(record);
    // What is asked where a record was taken from is about where it is now.
    const home = stored === undefined ? null : documentOf(stored);
    const place = { id, document, type, record, accountId: accountOfDocument(home ?? document), title: await this.#titleOf(type, record) };
    switch (mark.kind) {
      case 'two-opinions':
        return {
          kind: mark.kind, ...place, field: mark.field,
          opinions: await Promise.all(mark.opinions.map(async (opinion) => ({ ...opinion, value: opinion.value ?? null, by: names[opinion.device] ?? '', names: await this.#namesIn(opinion.value) }))),
        };
      case 'deleted-and-edited':
        return { kind: mark.kind, ...place, by: names[mark.device] ?? '', stamp: mark.stamp };
      case 'kept-for':
        return { kind: mark.kind, ...place, children: mark.children.length };
      case 'circle':
        return { kind: mark.kind, ...place };
    }
  }

  /** What people call a record; empty for one that has no name of its own. */
  async #titleOf(type: string, id: string): Promise<string> {
    const record = await this.#opened().table<AnyRecord, string>(type).get(id);
    if (record === undefined) return '';
    if (record.type === 'person') return fullName(record);
    // The name beside a member is a copy, for whoever does not have the person.
    const name = record.type === 'member' && record.personId !== null ? await this.#titleOf('person', record.personId) : '';
    if (name !== '') return name;
    const named = record as { name?: unknown; displayName?: unknown; title?: unknown; nameDe?: unknown; nameEn?: unknown; subject?: unknown; text?: unknown };
    for (const title of [named.name, named.displayName, named.title, named.nameDe, named.nameEn, named.subject, named.text]) if (typeof title === 'string' && title !== '') return title.slice(0, 120);
    // What has no name goes by what it belongs to.
    const owner = record as { memberId?: unknown; dealId?: unknown; accountId?: unknown };
    for (const [table, ownerId] of [['member', owner.memberId], ['deal', owner.dealId], ['account', owner.accountId]] as const) if (typeof ownerId === 'string') return this.#titleOf(table, ownerId);
    return '';
  }

  /** What the records are called that a value names. */
  async #namesIn(value: unknown): Promise<Record<string, string>> {
    const ids = [value].flat().filter(isId);
    const named = await Promise.all(
      ids.map(async (id) => {
        const titles = await Promise.all(NAMED_TYPES.map((type) => this.#titleOf(type, id)));
        return [id, titles.find((title) => title !== '') ?? ''] as const;
      }),
    );
    return Object.fromEntries(named);
  }

  #note({ put, removed }: Merged): void {
    if (put.length + removed.length === 0) return;
    this.#onMerged();
    const told = this.#merged;
    const ids = new Set([...put, ...removed].map(({ id }) => id));
    const isMuch = told.isMuch || told.put.length + told.removed.length + ids.size > MOST_TOLD;
    this.#merged = isMuch
      ? { put: [], removed: [], isMuch }
      : { put: [...told.put.filter(({ id }) => !ids.has(id)), ...put], removed: [...told.removed.filter(({ id }) => !ids.has(id)), ...removed], isMuch };
    this.#changed();
  }

  #changed(): void {
    this.#version += 1;
    for (const wake of this.#wake.splice(0)) wake();
  }

  #opened(): WorkbenchDatabase {
    if (this.#database === null) throw new AppFailure(appError('storage-gone', {}));
    return this.#database;
  }

  #running(): SharingEngine {
    if (this.#engine === null) throw new AppFailure(appError('refused', {}));
    return this.#engine;
  }
}

function nothing(): MergedRecords {
  return { put: [], removed: [], isMuch: false };
}
