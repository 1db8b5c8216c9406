import Dexie, { type DBCore, type DBCoreCursor, type DBCoreTable, type Middleware } from 'dexie';
import { RowSeal } from './row-seal';
import { whileOpen } from './while-open';

type Row = Record<string, unknown>;

/** Table of what the database says about itself; no record stands in it. */
const PLAIN_TABLE = 'meta';

/**
 * Seals every record on its way into the database and opens it on its way out, below all that Dexie does, so that whoever
 * reads and writes need not know. What indexes stand on stays readable.
 */
export function sealingMiddleware(seal: RowSeal): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealing',
    // Below the caches and hooks of Dexie.
    level: -2,
    create: (core) => ({
      ...core,
      table: (name) => (name === PLAIN_TABLE ? core.table(name) : sealedTable(core.table(name), seal)),
    }),
  };
}

function sealedTable(table: DBCoreTable, seal: RowSeal): DBCoreTable {
  const { name, schema } = table;
  const plain = [schema.primaryKey, ...schema.indexes].flatMap(({ keyPath }) => keyPath ?? []);

  // Dexie's own promises keep the transaction; those of an async function would leave it.
  const many = <T>(trans: unknown, work: () => Promise<T>): Promise<T> => whileOpen(trans as IDBTransaction, Dexie.ignoreTransaction(work));
  const sealed = (rows: readonly Row[], trans: unknown): Promise<Row[]> =>
    RowSeal.isMany(rows.length) && canWait(trans) ? many(trans, () => seal.sealAll(name, rows, plain)) : Dexie.Promise.resolve(rows.map((row) => seal.seal(name, row, plain)));
  const opened = (rows: readonly unknown[], trans: unknown): Promise<unknown[]> =>
    RowSeal.isMany(rows.length) && canWait(trans)
      ? many(trans, () => seal.openAll(name, rows))
      : Dexie.Promise.resolve(rows.map((row) => (row === undefined ? undefined : seal.open(name, row))));

  return {
    ...table,
    mutate: (request) =>
      request.type === 'add' || request.type === 'put'
        ? sealed(request.values as Row[], request.trans).then((values) => table.mutate({ ...request, values }))
        : table.mutate(request),
    get: (request) => table.get(request).then((row: unknown) => (row === undefined ? undefined : seal.open(name, row))),
    getMany: (request) => table.getMany(request).then((rows) => opened(rows, request.trans)),
    query: (request) =>
      table.query(request).then((answer) => (request.values === true ? opened(answer.result, request.trans).then((result) => ({ ...answer, result })) : answer)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor === null || request.values !== true ? cursor : openedCursor(cursor, (row) => seal.open(name, row)))),
  };
}

/** An upgrade has its own transaction, and stores that come and go in it: it is not to be kept open from outside. */
function canWait(trans: unknown): boolean {
  return (trans as { mode?: unknown }).mode !== 'versionchange';
}

/** A cursor whose rows are opened. What belongs to the browser's own object must be asked of that itself. */
function openedCursor(cursor: DBCoreCursor, open: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: (): unknown => cursor.key },
    primaryKey: { get: (): unknown => cursor.primaryKey },
    value: { get: (): unknown => open(cursor.value) },
  }) as DBCoreCursor;
}
