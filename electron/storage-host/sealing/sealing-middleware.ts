import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { RowSeal } from './row-seal';

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

  return {
    ...table,
    mutate: (request) =>
      table.mutate(request.type === 'add' || request.type === 'put' ? { ...request, values: seal.sealAll(name, request.values as Row[], plain) } : request),
    get: (request) => table.get(request).then((row: unknown) => (row === undefined ? undefined : seal.open(name, row))),
    getMany: (request) => table.getMany(request).then((rows) => seal.openAll(name, rows)),
    query: (request) => table.query(request).then((answer) => (request.values === true ? { ...answer, result: seal.openAll(name, answer.result) } : answer)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor === null || request.values !== true ? cursor : openedCursor(cursor, (row) => seal.open(name, row)))),
  };
}

/** A cursor whose rows are opened. What belongs to the browser's own object must be asked of that itself. */
function openedCursor(cursor: DBCoreCursor, open: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: (): unknown => cursor.key },
    primaryKey: { get: (): unknown => cursor.primaryKey },
    value: { get: (): unknown => open(cursor.value) },
  }) as DBCoreCursor;
}
