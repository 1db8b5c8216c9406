import type { HandlersOf } from '../../shared/contract/method';
import type { StorageContract } from '../../shared/contract/storage';
import { SCHEMA } from '../../shared/document/schema-version';
import { appError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/errors/result';
import { openDatabase, type WorkbenchDatabase } from './db';
import { commitDiff } from './repositories/commit';
import { KnownVersions } from './repositories/known-versions';
import { listAccounts, loadRecords } from './repositories/load';
import { SearchIndex } from './repositories/search';
import { pageOf, StagedImports } from './repositories/staged-imports';
import { StagedReplacement } from './repositories/staged-replacement';
import { listRuns, undoImport } from './repositories/undo-import';
import { countRecords, dumpRecords, hasRecords, replaceRecords } from './repositories/whole';
import { RowSeal } from './sealing/row-seal';
import { dumpStored, endMarkOf, isOfThisVersion, markEnd, schemaOf, storedSchema } from './stored-database';
import { storageFailure } from './storage-failure';

/** Lines a dump is handed out in at a time. */
const DUMP_LOT = 2000;

type Open = { database: WorkbenchDatabase; index: SearchIndex; known: KnownVersions };

/** What the storage host answers. `database.open` comes first; before it everything is `storage-gone`. */
export function storageHandlers(): HandlersOf<StorageContract> {
  let open: Open | null = null;
  const staged = new StagedImports();
  const replacement = new StagedReplacement();
  /** What a dump read and nobody has taken yet, the next lot last. */
  let dumped: string[] = [];

  /** Runs work on the open database; failures of IndexedDB become values, bugs go on as exceptions. */
  const withDatabase = async <T>(work: (open: Open) => Promise<T>): Promise<Result<T>> => {
    if (open === null) return err(appError('storage-gone', {}));
    return guarded(() => work(open as Open));
  };

  return {
    database: {
      open: ({ name, durability, allowUpgrade, key }) =>
        guarded(async () => {
          open?.database.close();
          open = null;
          const seal = sealOf(key);
          const isCurrent = await isOfThisVersion(name);
          const stored = isCurrent ? SCHEMA : await storedSchema(name, seal);
          if (stored !== null && stored < SCHEMA && !allowUpgrade) return { needsUpgrade: stored };
          const database = await openDatabase(name, durability, seal);
          if (isCurrent) await closeOnFailure(database, schemaOf);
          open = { database, index: new SearchIndex(database), known: new KnownVersions() };
          return { schema: SCHEMA, endMark: await endMarkOf(database) };
        }),
      dumpStored: ({ name, key }) => guarded(() => dumpStored(name, sealOf(key))),
      isEmpty: () => withDatabase(async ({ database }) => ({ isEmpty: !(await hasRecords(database)) })),
      dump: () => withDatabase(async ({ database }) => ({ lines: await dumpRecords(database) })),
      markEnd: ({ mark }) =>
        withDatabase(async ({ database }) => {
          await markEnd(database, mark);
          return {};
        }),
      beginDump: () =>
        withDatabase(async ({ database }) => {
          dumped = (await dumpRecords(database)).reverse();
          return { records: dumped.length };
        }),
      takeDump: async () => ok({ lines: dumped.splice(-DUMP_LOT).reverse() }),
      counts: () => withDatabase(({ database }) => countRecords(database)),
      stageReplacement: ({ lines, isFirst }) =>
        guarded(async () => {
          replacement.stage(lines, isFirst);
          return {};
        }),
      replaceByStaged: () =>
        withDatabase(async ({ database, index, known }) => {
          const records = await replacement.write(database);
          index.clear();
          known.clear();
          return { records };
        }),
      replaceAll: ({ records }) =>
        withDatabase(async ({ database, index, known }) => {
          await replaceRecords(database, records);
          index.clear();
          known.clear();
          return {};
        }),
    },
    imports: {
      page: ({ type, after, limit }) => withDatabase(({ database }) => pageOf(database, type, after, limit)),
      stage: ({ importId, changes }) =>
        withDatabase(async () => {
          staged.stage(importId, changes);
          return {};
        }),
      write: ({ importId }) =>
        withDatabase(async ({ database, index, known }) => {
          staged.progress(importId);
          void staged
            .write(database, importId)
            // The console of this page goes into main's log; the caller is told by `progress`.
            .catch((fault: unknown) => console.error(fault))
            .finally(() => {
              index.clear();
              known.clear();
            });
          return {};
        }),
      progress: ({ importId }) => withDatabase(async () => staged.progress(importId)),
      cancel: ({ importId }) =>
        withDatabase(async () => {
          staged.cancel(importId);
          return {};
        }),
      undo: ({ runId, now }) =>
        withDatabase(async ({ database, index, known }) => {
          const undone = await undoImport(database, runId, now);
          index.clear();
          known.clear();
          return undone;
        }),
      runs: () => withDatabase(async ({ database }) => ({ runs: await listRuns(database) })),
    },
    records: {
      load: (query) => withDatabase(async ({ database }) => ({ records: await loadRecords(database, query) })),
      commit: ({ diff }) =>
        withDatabase(async ({ database, index, known }) => {
          await commitDiff(database, known, diff);
          index.changed(diff);
          return {};
        }),
      listAccounts: () => withDatabase(async ({ database }) => ({ accounts: await listAccounts(database) })),
      search: ({ text, limit }) => withDatabase(async ({ index }) => ({ hits: await index.search(text, limit) })),
    },
  };
}

function sealOf(key: Uint8Array | null): RowSeal | null {
  return key === null ? null : new RowSeal(key);
}

async function guarded<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (fault) {
    const failure = storageFailure(fault);
    if (failure === null) throw fault;
    return err(failure);
  }
}

async function closeOnFailure(database: WorkbenchDatabase, check: (database: WorkbenchDatabase) => Promise<unknown>): Promise<void> {
  try {
    await check(database);
  } catch (fault) {
    database.close();
    throw fault;
  }
}
