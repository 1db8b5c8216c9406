import { v7 } from 'uuid';
import { ChangePacker } from '../../../../electron/workers/imports/pack-changes';
import { commitDiff } from '../../../../electron/storage-host/repositories/commit';
import { KnownVersions } from '../../../../electron/storage-host/repositories/known-versions';
import { StagedImports } from '../../../../electron/storage-host/repositories/staged-imports';
import { undoImport } from '../../../../electron/storage-host/repositories/undo-import';
import type { MarkDecision } from '../../../../electron/storage-host/sync/home-decision';
import { leaveDocuments } from '../../../../electron/storage-host/sync/leaving';
import { joinedId, type JoinedRow, type MarkRow } from '../../../../electron/storage-host/sync/stored-rows';
import { emptyDiff, invertDiff, isEmptyDiff, type RecordDiff } from '../../../../shared/document/record-diff';
import { applyDiff, emptyTables } from '../../../../shared/document/record-tables';
import { stampDiff } from '../../../../shared/document/stamp';
import type { AnyRecord } from '../../../../shared/domain/records';
import { documentOf } from '../../../../shared/domain/sync/shared-scope';
import { bookkeeping } from '../../records/records';
import type { Gate } from '../gate';
import { Laptop } from '../laptop';
import { PLAYED_TYPES, type Rows } from './new-records';
import { opinionsOf, type Opinions, type Writer, type Written } from './written';

/** A laptop of a schedule, which notes what it writes. */
export class Player {
  readonly #undo: RecordDiff[] = [];
  readonly #imports: string[] = [];
  readonly #known = new KnownVersions();
  /** Opinions about records of documents that were left: what is written meanwhile knows them. */
  #opinionsLeft: Opinions = new Map();

  private constructor(
    readonly number: number,
    readonly laptop: Laptop,
    private readonly way: Gate,
    private readonly token: string,
    private readonly written: Written,
  ) {}

  static async open(number: number, way: Gate, token: string, written: Written): Promise<Player> {
    return new Player(number, await Laptop.open(`schedule-${v7()}`, []), way, token, written);
  }

  /** Whether it has ever shared anything. */
  hasJoined = false;
  /** Whether it shares and the way to the server is open. */
  get isReachable(): boolean {
    return this.laptop.engine !== null && this.shared.length > 0 && !this.way.isShut;
  }

  get shared(): readonly string[] {
    return this.laptop.documents;
  }

  /** Does to the records what one step of a user does, as the windows have it: rebased onto what is there, and it can be taken back. */
  change(build: (rows: Rows) => RecordDiff): Promise<void> {
    return this.#write(async (rows) => {
      const diff = build(rows);
      if (isEmptyDiff(diff)) return;
      const stamped = await this.#commit(diff, rows);
      this.#undo.push(stamped);
    });
  }

  /** Takes over records of another laptop as they are, as from a backup. */
  async copy(rows: Rows): Promise<void> {
    await this.laptop.edit((edit) => edit.add(...rows.values()));
  }

  /** Takes the last step back. */
  undo(): Promise<void> {
    const step = this.#undo.pop();
    return this.#write(async (rows) => {
      if (step !== undefined) await this.#commit(invertDiff(step), rows);
    });
  }

  /** Writes an import: what is new, and what is changed, in one transaction. */
  import(build: (rows: Rows) => { added: readonly AnyRecord[]; changed: readonly (readonly [from: AnyRecord, to: AnyRecord])[] }): Promise<void> {
    return this.#write(async (rows) => {
      const { added, changed } = build(rows);
      const [run, now] = [bookkeeping(), new Date().toISOString()];
      const replaced = changed.map(([from]) => ({ rev: from.rev + 1, updatedAt: now, before: JSON.stringify(from) }));
      const packer = new ChangePacker();
      packer.add(null, { type: 'importRun', ...run, fileName: 'people.csv', kind: 'people', created: added.length, updated: changed.length });
      packer.add(null, { type: 'importRunPart', ...bookkeeping(), runId: run.id, added: added.map(({ type, id }) => ({ type, ids: [id] })), replaced });
      for (const record of added) packer.add(null, { ...record, createdAt: now, updatedAt: now });
      for (const [from, to] of changed) packer.add(from, { ...to, rev: from.rev + 1, updatedAt: now });
      const staged = new StagedImports();
      for (const lot of packer.lots()) staged.stage(run.id, lot);
      await staged.write(this.laptop.database, run.id);
      const { state, error } = staged.progress(run.id);
      if (state !== 'written') throw new Error(`import: ${error?.code ?? state}`);
      this.#imports.push(run.id);
    });
  }

  takeImportBack(): Promise<void> {
    const run = this.#imports.pop();
    return this.#write(async () => {
      if (run !== undefined) await undoImport(this.laptop.database, run, new Date().toISOString());
    });
  }

  /** Decides a mark. @param chosen among what can be decided here and now; `null` for none */
  async decide(chosen: (marks: readonly MarkRow[]) => { mark: MarkRow; decision: MarkDecision } | null): Promise<void> {
    const { engine } = this.laptop;
    if (engine === null) return;
    const { rows, marks } = await this.#seen();
    const own = this.#own(rows);
    const choice = chosen(marks.filter(({ document, record, mark }) => this.shared.includes(document) && own.has(record) && mark.kind !== 'circle'));
    if (choice === null) return;
    const { mark, decision } = choice;
    const row = rows.get(mark.record) as AnyRecord;
    await engine.decide(mark, decision);
    const [writer, opinions] = [await this.#writer(), opinionsOf([mark])];
    if (decision.kind === 'delete') this.written.noteDeletion(writer, row, rows, opinionsOf(marks));
    else if (decision.kind === 'keep') this.written.noteReturn(mark.record);
    else if (mark.mark.kind === 'two-opinions') this.written.noteChoice(writer, row, mark.mark.field, decision.value, opinions);
  }

  cutOff(): void {
    this.way.shut();
  }

  reconnect(): void {
    this.way.open();
  }

  /** Lets sharing rest, or go on. */
  async rest(isResting: boolean): Promise<void> {
    if (isResting) await this.laptop.disconnect();
    else if (this.laptop.engine === null && this.shared.length > 0) await this.laptop.connect(`ws://127.0.0.1:${this.way.port}`, this.token);
  }

  /** Ends and begins again from what is on the disk. */
  async die(): Promise<void> {
    const isResting = this.laptop.engine === null;
    await this.#reopen();
    await this.rest(isResting);
  }

  /** Shares documents no more, as main has it: what is shared still goes on from a database that is opened anew. */
  async leave(documents: readonly string[]): Promise<void> {
    const isResting = this.laptop.engine === null;
    const left = documents.filter((document) => this.shared.includes(document));
    if (left.length === 0) return;
    this.#opinionsLeft = new Map([...this.#opinionsLeft, ...opinionsOf((await this.#seen()).marks.filter(({ document }) => left.includes(document)))]);
    await this.laptop.disconnect();
    await leaveDocuments(this.laptop.database, left);
    this.laptop.documents.splice(0, this.laptop.documents.length, ...this.shared.filter((document) => !left.includes(document)));
    await this.#reopen();
    await this.rest(isResting);
  }

  /** Shares documents, for the first time or again. */
  async join(documents: readonly string[]): Promise<void> {
    const added = documents.filter((document) => !this.shared.includes(document));
    if (added.length === 0) return;
    this.hasJoined = true;
    this.laptop.documents.push(...added);
    if (this.laptop.engine === null) {
      await this.laptop.outbox.prepare(this.laptop.database, this.shared);
      await this.rest(false);
    } else for (const document of added) await this.laptop.engine.share(document);
  }

  /** The rows that are played with. */
  async rows(): Promise<Rows> {
    return (await this.#seen()).rows;
  }

  marks(): Promise<MarkRow[]> {
    return this.laptop.marks();
  }

  /** What waits and what it says, for a schedule that does not settle. */
  async state(): Promise<string> {
    const { waiting = -1, synced = 0, problem = null, isConnected = false } = this.laptop.engine?.status() ?? {};
    return `laptop ${this.number}: ${isConnected ? 'connected' : 'cut off'}, ${waiting} wait, ${synced} of ${this.shared.length} in sync, ${problem ?? 'no problem'}, ${await this.laptop.database.table('outbox').count()} in the outbox`;
  }

  /** Whether all it shares is in sync. */
  get isInSync(): boolean {
    const status = this.laptop.engine?.status();
    return status !== undefined && status.waiting === 0 && status.synced === this.shared.length;
  }

  async end(): Promise<void> {
    await this.laptop.disconnect();
    await this.way.close();
    this.laptop.database.close();
    await this.laptop.database.delete();
  }

  async #commit(diff: RecordDiff, rows: Rows): Promise<RecordDiff> {
    const tables = applyDiff(emptyTables(), { ...emptyDiff(), added: Object.fromEntries(rows) });
    const stamped = stampDiff(diff, tables, new Date().toISOString());
    await commitDiff(this.laptop.database, this.#known, stamped, true);
    return stamped;
  }

  /** Writes within one transaction, so that nothing comes between what is seen and what is written. */
  async #write(work: (rows: Rows) => Promise<void>): Promise<void> {
    const { database } = this.laptop;
    const { before, after, marks, writer } = await database.transaction('rw', database.tables, async () => {
      const { rows, marks: seen } = await this.#seen();
      await work(this.#own(rows));
      return { before: rows, after: (await this.#seen()).rows, marks: seen, writer: await this.#writer() };
    });
    this.written.note(writer, before, after, new Map([...this.#opinionsLeft, ...opinionsOf(marks)]));
  }

  async #seen(): Promise<{ rows: Rows; marks: MarkRow[] }> {
    const tables = await Promise.all(PLAYED_TYPES.map((type) => this.laptop.database.table<AnyRecord, string>(type).toArray()));
    const rows = tables.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
    return { rows: new Map(rows.map((row) => [row.id, row])), marks: await this.marks() };
  }

  /** What this schedule has made: the workspace is shared by all over one server. */
  #own(rows: Rows): Rows {
    return new Map([...rows].filter(([id]) => this.written.knows(id)));
  }

  async #writer(): Promise<Writer> {
    const joined = new Set(await this.laptop.database.table<JoinedRow, string>('syncState').toCollection().primaryKeys());
    return {
      laptop: this.number,
      reachOf: (record) => {
        const document = documentOf(record);
        if (document === null || !this.shared.includes(document)) return 'no';
        return joined.has(joinedId(document)) ? 'yes' : 'perhaps';
      },
    };
  }

  async #reopen(): Promise<void> {
    this.#undo.length = 0;
    await this.laptop.dieAndReopen();
  }
}
