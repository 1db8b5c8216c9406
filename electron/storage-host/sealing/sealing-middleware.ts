import Dexie, { type DBCore, type DBCoreAddRequest, type DBCoreCursor, type DBCoreMutateResponse, type DBCorePutRequest, type DBCoreTable, type Middleware } from 'dexie';
import type { RowSeal } from './row-seal';

type Row = Record<string, unknown>;

/** Table of what the database says about itself; no record stands in it. */
const PLAIN_TABLE = 'meta';
/** Rows are sealed and handed to the browser's process in lots of so many, so that it writes the ones while others are sealed. */
const LOT = 50;

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

/** The fields of a sealed row that stay readable: what its table's keys stand on. */
export function plainFields(keys: readonly { keyPath?: string | string[] | null | undefined }[]): string[] {
  return keys.flatMap(({ keyPath }) => keyPath ?? []);
}

function sealedTable(table: DBCoreTable, seal: RowSeal): DBCoreTable {
  const { name, schema } = table;
  const plain = plainFields([schema.primaryKey, ...schema.indexes]);

  return {
    ...table,
    mutate: (request) =>
      request.type === 'add' || request.type === 'put' ? inLots(request, (lot) => table.mutate({ ...lot, values: seal.sealAll(name, lot.values as Row[], plain) })) : table.mutate(request),
    get: (request) => table.get(request).then((row: unknown) => (row === undefined ? undefined : seal.open(name, row))),
    getMany: (request) => table.getMany(request).then((rows) => seal.openAll(name, rows)),
    query: (request) => table.query(request).then((answer) => (request.values === true ? { ...answer, result: seal.openAll(name, answer.result) } : answer)),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => (cursor === null || request.values !== true ? cursor : openedCursor(cursor, (row) => seal.open(name, row)))),
  };
}

/** Writes rows in lots, all of them at once, and answers as if they had been written as one. */
function inLots(request: DBCoreAddRequest | DBCorePutRequest, write: (lot: DBCoreAddRequest | DBCorePutRequest) => Promise<DBCoreMutateResponse>): Promise<DBCoreMutateResponse> {
  if (request.values.length <= LOT) return write(request);
  const starts = Array.from({ length: Math.ceil(request.values.length / LOT) }, (_unused, index) => index * LOT);
  const lots = starts.map((start) => {
    const keys = request.keys?.slice(start, start + LOT);
    return write({ ...request, values: request.values.slice(start, start + LOT), ...(keys === undefined ? {} : { keys }) });
  });
  return Dexie.Promise.all(lots).then((answers: DBCoreMutateResponse[]) => ({
    numFailures: answers.reduce((sum, { numFailures }) => sum + numFailures, 0),
    failures: Object.fromEntries(answers.flatMap(({ failures }, at) => Object.entries(failures).map(([index, failure]) => [(starts[at] ?? 0) + Number(index), failure]))),
    results: answers.flatMap(({ results = [] }) => results),
    lastResult: answers.at(-1)?.lastResult,
  }));
}

/** A cursor whose rows are opened. What belongs to the browser's own object must be asked of that itself. */
function openedCursor(cursor: DBCoreCursor, open: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: (): unknown => cursor.key },
    primaryKey: { get: (): unknown => cursor.primaryKey },
    value: { get: (): unknown => open(cursor.value) },
  }) as DBCoreCursor;
}
