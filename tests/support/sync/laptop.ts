import { v7 } from 'uuid';
import WebSocket from 'ws';
import { openDatabase, type WorkbenchDatabase } from '../../../electron/storage-host/db';
import { commitDiff } from '../../../electron/storage-host/repositories/commit';
import { KnownVersions } from '../../../electron/storage-host/repositories/known-versions';
import { replaceRecords } from '../../../electron/storage-host/repositories/whole';
import { SharingEngine } from '../../../electron/storage-host/sync/engine';
import { leaveDocuments } from '../../../electron/storage-host/sync/leaving';
import { Outbox } from '../../../electron/storage-host/sync/outbox';
import { besideReplacing } from '../../../electron/storage-host/sync/replacing';
import type { MarkRow } from '../../../electron/storage-host/sync/stored-rows';
import { Edit } from '../../../shared/document/edit';
import type { AnyRecord } from '../../../shared/domain/records';
import { until } from './colleague';

/** A laptop with a real database and without windows: what the storage host does, in this process. */
export class Laptop {
  outbox = new Outbox();
  engine: SharingEngine | null = null;
  device = newDevice();
  readonly #known = new KnownVersions();

  private constructor(
    readonly name: string,
    public database: WorkbenchDatabase,
    readonly documents: string[],
    outbox: Outbox,
  ) {
    this.outbox = outbox;
  }

  static async open(name: string, documents: string[]): Promise<Laptop> {
    const outbox = new Outbox();
    const database = await openDatabase(name, 'strict', null, outbox.middleware());
    await outbox.prepare(database, documents);
    return new Laptop(name, database, documents, outbox);
  }

  async connect(url: string, token: string): Promise<void> {
    this.engine = new SharingEngine({
      database: this.database, outbox: this.outbox, url, token, device: this.device, name: this.name, documents: this.documents,
      backoff: { first: 20, most: 200 },
      onMerged: () => undefined, onStatus: () => undefined, socket: SilentSocket,
    });
    await this.engine.start();
  }

  async disconnect(): Promise<void> {
    await this.engine?.stop();
    this.engine = null;
  }

  /** Ends without putting anything in order, and opens what is on the disk. */
  async dieAndReopen(): Promise<void> {
    const { engine } = this;
    this.engine = null;
    await engine?.stop();
    this.database.close();
    this.outbox = new Outbox();
    this.database = await openDatabase(this.name, 'strict', null, this.outbox.middleware());
    await this.outbox.prepare(this.database, this.documents);
  }

  /** Shares no more, as main has it: the database is opened without anything of sharing. `dieAndReopen` shares again. */
  async leave(): Promise<void> {
    await this.disconnect();
    await leaveDocuments(this.database, this.documents);
    this.database.close();
    this.database = await openDatabase(this.name, 'strict', null);
  }

  /** Every record, as a backup holds it. */
  async backup(): Promise<AnyRecord[]> {
    return (await Promise.all(this.database.allRecordTables.map((table) => table.toArray()))).flat();
  }

  /** Brings back what a backup holds as the storage host does it, while it shares or not. */
  async replace(records: readonly AnyRecord[]): Promise<void> {
    await replaceRecords(this.database, records, besideReplacing(this.database, this.outbox));
    this.#known.clear();
    await this.engine?.rejoin();
  }

  /** The same and what main does after it: the laptop is another one from then on. */
  async restore(records: readonly AnyRecord[]): Promise<void> {
    await this.replace(records);
    await this.dieAndReopen();
    this.device = newDevice();
  }

  edit(build: (edit: Edit) => void): Promise<void> {
    const edit = new Edit();
    build(edit);
    return commitDiff(this.database, this.#known, edit.diff, true);
  }

  /** Changes fields of a record as it is stored now. */
  async change(record: AnyRecord, fields: Record<string, unknown>): Promise<void> {
    const stored = await this.database.table<AnyRecord, string>(record.type).get(record.id);
    if (stored === undefined) throw new Error(`${record.type} ${record.id} is not there`);
    const to = { ...stored, ...fields, rev: stored.rev + 1, updatedAt: new Date().toISOString() } as AnyRecord;
    await commitDiff(this.database, this.#known, { added: {}, updated: { [record.id]: [stored, to] }, removed: {} }, true);
  }

  /** Keeps anything of sharing from being written until the answer is called. */
  hold(): () => void {
    let isHeld = true;
    void this.database.transaction('rw', 'syncMark', async () => {
      while (isHeld) await this.database.table('syncMark').count();
    });
    return () => {
      isHeld = false;
    };
  }

  /** Waits until the server has everything of this laptop, and this laptop everything the server had. */
  async inSync(): Promise<void> {
    await until(() => {
      const status = this.engine?.status();
      return status !== undefined && status.waiting === 0 && status.synced === this.documents.length;
    });
  }

  /** What somebody has to decide or know, as it lies on the disk. */
  marks(): Promise<MarkRow[]> {
    return this.database.table<MarkRow, string>('syncMark').toArray();
  }

  /** The records without what each laptop keeps for itself, in the order of their ids. */
  async records(): Promise<Record<string, unknown>[]> {
    const tables = await Promise.all(this.database.allRecordTables.map((table) => table.toArray()));
    return tables.flat().sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ rev: _rev, updatedAt: _updatedAt, ...content }) => content);
  }
}

/** The tables of a laptop in which a text is, also within the updates of shared documents. */
export async function tablesWith(database: WorkbenchDatabase, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of database.tables) {
    const rows = ((await table.toArray()) as Record<string, unknown>[]).map((row) => JSON.stringify(row) + ('update' in row ? Buffer.from(String(row['update']), 'base64').toString('latin1') : ''));
    if (rows.some((row) => row.includes(text))) found.push(table.name);
  }
  return found;
}

function newDevice(): string {
  return `device${v7().slice(-6)}`;
}

class SilentSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => undefined);
  }
}
