import type { HandlersOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import { SCHEMA } from '../../../shared/document/schema-version';
import { filesNamedIn } from '../../../shared/domain/workspace/named-files';
import { ok } from '../../../shared/errors/result';
import { openDatabase, type WorkbenchDatabase } from '../db';
import { guarded, OpenDatabase, type OpenedStorage } from '../opened-storage';
import { StagedReplacement } from '../repositories/staged-replacement';
import { countRecords, dumpRecords, hasRecords, replaceRecords } from '../repositories/whole';
import { RowSeal } from '../sealing/row-seal';
import { dumpStored, endMarkOf, isOfThisVersion, markEnd, schemaOf, storedSchema } from '../stored-database';

/** Lines a dump is handed out in at a time. */
const DUMP_LOT = 2000;

/** Opens the database, and reads and replaces it as a whole. */
export function databaseHandlers(opened: OpenedStorage): HandlersOf<StorageContract>['database'] {
  const replacement = new StagedReplacement();
  /** What a dump read and nobody has taken yet, the next lot last. */
  let dumped: string[] = [];
  /** What a backup brings back is no change of its own; what is shared comes in again after it. */
  const afterReplacing = (open: OpenDatabase): void => {
    void open.sharing?.replaced();
    open.forgetRecords();
  };

  return {
    open: ({ name, durability, allowUpgrade, key, sharing: documents }) =>
      guarded(async () => {
        opened.close();
        const seal = await sealOf(key);
        const isCurrent = await isOfThisVersion(name);
        const stored = isCurrent ? SCHEMA : await storedSchema(name, seal);
        if (stored !== null && stored < SCHEMA && !allowUpgrade) return { needsUpgrade: stored };
        // What shares records is loaded where records are shared, and nowhere else.
        const sharing = documents === undefined ? null : new (await import('../sync/sharing')).Sharing();
        const database = await openDatabase(name, durability, seal, sharing?.outbox.middleware() ?? null);
        if (isCurrent) await closeOnFailure(database, schemaOf);
        const open = new OpenDatabase(database, sharing);
        await sharing?.use(database, documents ?? [], () => open.forgetRecords());
        opened.use(open);
        return { schema: SCHEMA, endMark: await endMarkOf(database) };
      }),
    dumpStored: ({ name, key }) => guarded(async () => dumpStored(name, await sealOf(key))),
    isEmpty: () => opened.with(async ({ database }) => ({ isEmpty: !(await hasRecords(database)) })),
    dump: () => opened.with(async ({ database }) => ({ lines: await dumpRecords(database) })),
    markEnd: ({ mark }) =>
      opened.with(async ({ database }) => {
        await markEnd(database, mark);
        return {};
      }),
    beginDump: () =>
      opened.with(async ({ database }) => {
        dumped = (await dumpRecords(database)).reverse();
        return { records: dumped.length };
      }),
    takeDump: async () => ok({ lines: dumped.splice(-DUMP_LOT).reverse() }),
    namedFiles: () => opened.with(async ({ database }) => ({ files: [...new Set((await dumpRecords(database)).flatMap(filesNamedIn))] })),
    counts: () => opened.with(({ database }) => countRecords(database)),
    stageReplacement: ({ lines, isFirst }) =>
      guarded(async () => {
        replacement.stage(lines, isFirst);
        return {};
      }),
    replaceByStaged: () =>
      opened.with(async (open) => {
        const records = await replacement.write(open.database, open.sharing?.besideReplacing());
        afterReplacing(open);
        return { records };
      }),
    replaceAll: ({ records }) =>
      opened.with(async (open) => {
        await replaceRecords(open.database, records, open.sharing?.besideReplacing());
        afterReplacing(open);
        return {};
      }),
  };
}

async function sealOf(key: Uint8Array | null): Promise<RowSeal | null> {
  return key === null ? null : RowSeal.of(key);
}

async function closeOnFailure(database: WorkbenchDatabase, check: (database: WorkbenchDatabase) => Promise<unknown>): Promise<void> {
  try {
    await check(database);
  } catch (fault) {
    database.close();
    throw fault;
  }
}
