import Dexie from 'dexie';
import { SCHEMA } from '../../shared/document/schema-version';
import { AppFailure, appError } from '../../shared/errors/app-error';
import type { RowSeal } from './sealing/row-seal';
import { checkSealing } from './sealing/sealing-check';
import { sealingMiddleware } from './sealing/sealing-middleware';
import { isSharingTable } from './versions/sharing-tables';

/**
 * The schema of a database as it lies there, or `null` when there is none yet. It is looked at before the
 * database is opened for work, as Dexie would upgrade an older one and open a newer one without a word.
 * @throws AppFailure `future-version`, `corrupt`
 */
export function storedSchema(name: string, seal: RowSeal | null): Promise<number | null> {
  return withStored(name, seal, schemaOf);
}

/**
 * Everything a database of any schema up to this one holds, one JSON text for each record, without changing
 * it: what a backup before an upgrade is made of.
 * @throws AppFailure `future-version`, `corrupt`
 */
export async function dumpStored(name: string, seal: RowSeal | null): Promise<{ schema: number; lines: string[] }> {
  const dumped = await withStored(name, seal, async (database) => {
    const schema = await schemaOf(database);
    const tables = database.tables.filter((table) => table.name !== 'meta' && !isSharingTable(table.name));
    const lines = await database.transaction('r', tables, async () => {
      const rows = await Promise.all(tables.map((table) => table.toArray()));
      return rows.flat().map((row) => JSON.stringify(row));
    });
    return { schema, lines };
  });
  if (dumped === null) throw new AppFailure(appError('not-found', { id: name }));
  return dumped;
}

/** Dexie keeps its version in IndexedDB times ten. */
const INDEXED_DB_VERSION = SCHEMA * 10;
/** That of a database that has the tables of sharing too. */
const SHARING_INDEXED_DB_VERSION = INDEXED_DB_VERSION + 1;

/** Whether a database has this version's tables, so that opening it for work changes nothing. */
export async function isOfThisVersion(name: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some((database) => database.name === name && (database.version === INDEXED_DB_VERSION || database.version === SHARING_INDEXED_DB_VERSION));
}

/** Reads from a database with the tables it has, whatever its version, and closes it again. */
async function withStored<T>(name: string, seal: RowSeal | null, read: (database: Dexie) => Promise<T>): Promise<T | null> {
  if (!(await Dexie.getDatabaseNames()).includes(name)) return null;
  const database = new Dexie(name);
  if (seal !== null) database.use(sealingMiddleware(seal));
  try {
    await database.open();
    await checkSealing(database.table('meta'), seal);
    return await read(database);
  } finally {
    database.close();
  }
}

/**
 * The schema an open database says it is of.
 * @throws AppFailure `future-version`, `corrupt`
 */
export async function schemaOf(database: Dexie): Promise<number> {
  const found = await database.table<{ key: string; value: unknown }, string>('meta').get('schema');
  // A first start that was cut short left the tables of its version and no number.
  const schema = found === undefined ? Math.floor(database.verno) : found.value;
  if (typeof schema !== 'number') throw new AppFailure(appError('corrupt', { what: 'schema' }));
  if (schema > SCHEMA) throw new AppFailure(appError('future-version', { found: schema, known: SCHEMA }));
  return schema;
}

const END = 'ended';

/** The mark that the last run which ended in order left in an open database. */
export async function endMarkOf(database: Dexie): Promise<string | null> {
  const found = await database.table<{ key: string; value: unknown }, string>('meta').get(END);
  return typeof found?.value === 'string' ? found.value : null;
}

/** Leaves a mark as the last thing that is written. */
export async function markEnd(database: Dexie, mark: string): Promise<void> {
  await database.table<{ key: string; value: unknown }, string>('meta').put({ key: END, value: mark });
}
