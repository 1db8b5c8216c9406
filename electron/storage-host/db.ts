import Dexie, { type DBCore, type Middleware, type Table, type Transaction } from 'dexie';
import { RECORD_TYPES, type AnyRecord, type RecordOf, type RecordType } from '../../shared/domain/records';
import { migrationTo, SCHEMA } from '../../shared/document/schema-version';
import { AppFailure, appError } from '../../shared/errors/app-error';
import type { RowSeal } from './sealing/row-seal';
import { plainFields, sealingMiddleware } from './sealing/sealing-middleware';
import { checkSealing, leaveSealingCheck } from './sealing/sealing-check';
import { SHARING_TABLES } from './versions/sharing-tables';
import { V1 } from './versions/v1';
import { V2 } from './versions/v2';
import { V3 } from './versions/v3';

/** Version of a database that shares records: that of its records, and further tables. */
const SHARING_VERSION = SCHEMA + 0.1;

/** How long another connection may take to let go of a database that is to be upgraded. */
const BLOCKED_WAIT_MS = 2000;

type Meta = { key: string; value: unknown };
/** What the newest version must add, so that every record type has a table. */
type TablesLeft<Earlier> = Record<Exclude<RecordType, keyof Earlier>, string>;

/**
 * The database of the workbench. One table per record type, plus `meta`. Its versions go along with the schema
 * of the records: version n holds records of schema n.
 */
export class WorkbenchDatabase extends Dexie {
  readonly #durability: 'strict' | 'relaxed';
  readonly #seal: RowSeal | null;
  #isGivenUp = false;
  #isUpgrading = false;

  /**
   * @param durability `strict` lets a write count as done only when it is on the disk. `relaxed` exists for
   * the test that shows the difference.
   * @param seal `null` for a database whose records lie there readable
   * @param sharing what watches the changes of records that are shared; `null` when none are
   */
  constructor(name: string, durability: 'strict' | 'relaxed', seal: RowSeal | null, sharing: Middleware<DBCore> | null = null) {
    // No live queries here, so nothing to cache for them.
    super(name, { chromeTransactionDurability: durability, cache: 'disabled' });
    this.#durability = durability;
    this.#seal = seal;
    if (seal !== null) this.use(sealingMiddleware(seal));
    if (sharing !== null) this.use(sharing);
    const upgrade = (transaction: Transaction, tables: readonly string[], schema: number): Promise<void> => {
      if (this.#isGivenUp) throw new AppFailure(appError('blocked', {}));
      this.#isUpgrading = true;
      return upgradeRecords(transaction, tables, schema, seal !== null);
    };
    this.version(1).stores(V1);
    this.version(2).stores(V2).upgrade((transaction) => upgrade(transaction, Object.keys(V1), 2));
    const before3 = { ...V1, ...V2 };
    this.version(3).stores(V3 satisfies TablesLeft<typeof before3>).upgrade((transaction) => upgrade(transaction, Object.keys(before3), 3));
    if (sharing !== null) this.version(SHARING_VERSION).stores(SHARING_TABLES);
    this.on('populate', (transaction) => {
      const meta = transaction.table<Meta>('meta');
      void meta.put({ key: 'schema', value: SCHEMA });
      leaveSealingCheck(meta, seal);
    });
    // Dexie would open it again by itself: one that was deleted as an empty one, one that was upgraded with records it does not know.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }

  /**
   * Opens it, or gives up when another connection does not let go of it. What was given up does not happen later either.
   * @throws AppFailure `blocked`
   */
  async openUnlessBlocked(): Promise<void> {
    this.on('blocked', () => {
      setTimeout(() => {
        if (this.isOpen() || this.#isUpgrading) return;
        this.#isGivenUp = true;
        this.close();
      }, BLOCKED_WAIT_MS);
    });
    try {
      await this.open();
    } catch (fault) {
      throw this.#isGivenUp ? new AppFailure(appError('blocked', {})) : fault;
    }
  }

  /**
   * Writes in one transaction.
   * @throws the reason for which IndexedDB gave it up, such as a quota: its requests only say that they were given up
   */
  async writing<T>(tables: readonly (Table<AnyRecord, string> | string)[], work: () => Promise<T>): Promise<T> {
    const begun: IDBTransaction[] = [];
    try {
      // An async function: Dexie keeps the transaction open over what is awaited in such a one only.
      return await this.transaction('rw', tables, async (transaction) => {
        begun.push(transaction.idbtrans);
        return work();
      });
    } catch (fault) {
      throw begun[0]?.error ?? fault;
    }
  }

  /**
   * Puts a record of a database that shares nothing, in a transaction of its own that ends with the put instead of with the
   * answer to it: one way to the browser's process and back less, for which every keystroke would wait.
   * @throws the reason for which IndexedDB gave it up, such as a quota
   */
  async putAtOnce(record: AnyRecord): Promise<void> {
    const table = this.table<AnyRecord, string>(record.type);
    const transaction = this.#begin(table.name);
    if (transaction === null) return void (await table.put(record));
    const { primKey, indexes } = table.schema;
    const row = this.#seal === null ? record : this.#seal.seal(table.name, record, plainFields([primKey, ...indexes]));
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('given up'));
    });
    transaction.objectStore(table.name).put(row);
    transaction.commit();
    return done;
  }

  /** Begins to write past Dexie; `null` where the connection is lost, which Dexie makes anew. */
  #begin(table: string): IDBTransaction | null {
    if (!this.isOpen()) return null;
    try {
      return this.backendDB().transaction(table, 'readwrite', { durability: this.#durability });
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === 'InvalidStateError') return null;
      throw fault;
    }
  }

  /** The table of a record type. */
  records<T extends RecordType>(type: T): Table<RecordOf<T>, string> {
    return this.table(type);
  }

  get meta(): Table<Meta, string> {
    return this.table('meta');
  }

  get allRecordTables(): Table<AnyRecord, string>[] {
    return RECORD_TYPES.map((type) => this.table<AnyRecord, string>(type));
  }
}

/**
 * Opens a database, makes it where there is none, and upgrades an older one: tables and records change in one
 * transaction, so that a failure leaves everything as it was. Whether it may be touched at all is for
 * `storedSchema` to say first.
 */
export async function openDatabase(name: string, durability: 'strict' | 'relaxed', seal: RowSeal | null, sharing: Middleware<DBCore> | null = null): Promise<WorkbenchDatabase> {
  const database = new WorkbenchDatabase(name, durability, seal, sharing);
  try {
    await database.openUnlessBlocked();
    await checkSealing(database.meta, seal);
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}

async function upgradeRecords(transaction: Transaction, tables: readonly string[], schema: number, isSealed: boolean): Promise<void> {
  const migrate = migrationTo(schema);
  for (const name of tables) {
    if (name === 'meta') continue;
    const table = transaction.table<Record<string, unknown>, string>(name);
    const rows = await table.toArray();
    const changed = rows.flatMap((row) => {
      const next = migrate(row);
      // What a new index stands on must come out of the sealed part: such a row is written again even if it says the same.
      return next === row && !isSealed ? [] : [next];
    });
    await table.bulkPut(changed);
  }
  await transaction.table<Meta>('meta').put({ key: 'schema', value: schema });
}
