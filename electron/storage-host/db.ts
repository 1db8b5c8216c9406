import Dexie, { type Table } from 'dexie';
import { RECORD_TYPES, type AnyRecord, type RecordOf, type RecordType } from '../../shared/domain/records';
import { SCHEMA } from '../../shared/document/schema-version';
import { AppFailure, appError } from '../../shared/errors/app-error';
import { V1 } from './versions/v1';

type Meta = { key: string; value: unknown };

/** The database of the workbench. One table per record type, plus `meta`. */
export class WorkbenchDatabase extends Dexie {
  /**
   * @param durability `strict` lets a write count as done only when it is on the disk. `relaxed` exists for
   * the test that shows the difference.
   */
  constructor(name: string, durability: 'strict' | 'relaxed') {
    super(name, { chromeTransactionDurability: durability });
    this.version(1).stores(V1);
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
 * Opens a database and makes sure this version may touch it. Dexie opens a database of a newer version
 * without a word, so the schema number is our own record, read before anything else.
 * @throws AppFailure `future-version`, `blocked`, `corrupt`
 */
export async function openDatabase(name: string, durability: 'strict' | 'relaxed'): Promise<WorkbenchDatabase> {
  const database = new WorkbenchDatabase(name, durability);
  try {
    await database.open();
    const found = await database.meta.get('schema');
    if (found === undefined) {
      await database.meta.put({ key: 'schema', value: SCHEMA });
    } else if (typeof found.value !== 'number') {
      throw new AppFailure(appError('corrupt', { what: 'schema' }));
    } else if (found.value > SCHEMA) {
      throw new AppFailure(appError('future-version', { found: found.value, known: SCHEMA }));
    }
    return database;
  } catch (fault) {
    database.close();
    throw fault;
  }
}
