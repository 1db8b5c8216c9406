import type { HandlersOf } from '../../shared/contract/method';
import type { StorageContract } from '../../shared/contract/storage';
import { SCHEMA } from '../../shared/document/schema-version';
import { AppFailure, appError } from '../../shared/errors/app-error';
import { filesNamedIn } from '../../shared/domain/workspace/named-files';
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
import type { Sharing } from './sync/sharing';

/** Lines a dump is handed out in at a time. */
const DUMP_LOT = 2000;

type Open = { database: WorkbenchDatabase; index: SearchIndex; known: KnownVersions; sharing: Sharing | null };

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

  const withSharing = <T>(work: (sharing: Sharing) => Promise<T>): Promise<Result<T>> =>
    withDatabase(({ sharing }) => {
      if (sharing === null) throw new AppFailure(appError('refused', {}));
      return work(sharing);
    });

  return {
    database: {
      open: ({ name, durability, allowUpgrade, key, sharing: documents }) =>
        guarded(async () => {
          open?.database.close();
          open = null;
          const seal = await sealOf(key);
          const isCurrent = await isOfThisVersion(name);
          const stored = isCurrent ? SCHEMA : await storedSchema(name, seal);
          if (stored !== null && stored < SCHEMA && !allowUpgrade) return { needsUpgrade: stored };
          // What shares records is loaded where records are shared, and nowhere else.
          const sharing = documents === undefined ? null : new (await import('./sync/sharing')).Sharing();
          const database = await openDatabase(name, durability, seal, sharing?.outbox.middleware() ?? null);
          if (isCurrent) await closeOnFailure(database, schemaOf);
          const index = new SearchIndex(database);
          const known = new KnownVersions();
          await sharing?.use(database, documents ?? [], () => {
            index.clear();
            known.clear();
          });
          open = { database, index, known, sharing };
          return { schema: SCHEMA, endMark: await endMarkOf(database) };
        }),
      dumpStored: ({ name, key }) => guarded(async () => dumpStored(name, await sealOf(key))),
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
      namedFiles: () => withDatabase(async ({ database }) => ({ files: [...new Set((await dumpRecords(database)).flatMap(filesNamedIn))] })),
      counts: () => withDatabase(({ database }) => countRecords(database)),
      stageReplacement: ({ lines, isFirst }) =>
        guarded(async () => {
          replacement.stage(lines, isFirst);
          return {};
        }),
      replaceByStaged: () =>
        withDatabase(async ({ database, index, known, sharing }) => {
          // What a backup brings back is no change of its own; what is shared comes in again after it.
          const records = await replacement.write(database, sharing?.besideReplacing());
          void sharing?.replaced();
          index.clear();
          known.clear();
          return { records };
        }),
      replaceAll: ({ records }) =>
        withDatabase(async ({ database, index, known, sharing }) => {
          await replaceRecords(database, records, sharing?.besideReplacing());
          void sharing?.replaced();
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
    sharing: {
      start: (connection) => withSharing((sharing) => sharing.start(connection).then(nothing)),
      stop: () => withSharing((sharing) => sharing.stop().then(nothing)),
      share: ({ documents }) => withSharing((sharing) => sharing.share(documents).then(nothing)),
      next: ({ version }) => withSharing((sharing) => sharing.next(version)),
      lookAt: ({ document }) => withSharing(async (sharing) => nothing(sharing.lookAt(document))),
      marks: () => withSharing(async (sharing) => ({ marks: await sharing.marks() })),
      decide: ({ id, decision }) => withSharing((sharing) => sharing.decide(id, decision).then(nothing)),
      merges: ({ limit }) => withSharing(async (sharing) => ({ merges: await sharing.merges(limit) })),
      leave: ({ documents }) => withSharing((sharing) => sharing.leave(documents).then(nothing)),
      forget: ({ remove }) => withSharing((sharing) => sharing.forget(remove).then(nothing)),
    },
    records: {
      load: (query) => withDatabase(async ({ database }) => ({ records: await loadRecords(database, query) })),
      commit: ({ diff }) =>
        withDatabase(async ({ database, index, known, sharing }) => {
          await commitDiff(database, known, diff, sharing !== null);
          index.changed(diff);
          return {};
        }),
      listAccounts: () => withDatabase(async ({ database }) => ({ accounts: await listAccounts(database) })),
      search: ({ text, limit }) => withDatabase(async ({ index }) => ({ hits: await index.search(text, limit) })),
    },
  };
}

function nothing(_done?: void): Record<never, never> {
  return {};
}

async function sealOf(key: Uint8Array | null): Promise<RowSeal | null> {
  return key === null ? null : RowSeal.of(key);
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
