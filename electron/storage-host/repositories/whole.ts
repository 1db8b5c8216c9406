import { RECORD_TYPES, type AnyRecord } from '../../../shared/domain/records';
import { countsOf, type BackupCounts } from '../../../shared/contract/backups';
import type { WorkbenchDatabase } from '../db';

/** Whether there is any record. Looks at the first of each table, however many there are. */
export async function hasRecords(database: WorkbenchDatabase): Promise<boolean> {
  const firsts = await Promise.all(database.allRecordTables.map((table) => table.limit(1).primaryKeys()));
  return firsts.some((keys) => keys.length > 0);
}

/** Every record as JSON text, read in one transaction and so as of one moment. */
export function dumpRecords(database: WorkbenchDatabase): Promise<string[]> {
  return database.transaction('r', database.allRecordTables, async () => {
    const tables = await Promise.all(database.allRecordTables.map((table) => table.toArray()));
    return tables.flat().map((record) => JSON.stringify(record));
  });
}

/** How much of what there is. */
export async function countRecords(database: WorkbenchDatabase): Promise<BackupCounts> {
  const counts = new Map(await Promise.all(RECORD_TYPES.map(async (type) => [type, await database.table(type).count()] as const)));
  return countsOf((type) => counts.get(type) ?? 0);
}

/** What is done within the transaction that replaces everything, before anything is written, and the tables it needs. */
export type Alongside = { tables: readonly string[]; begin: () => Promise<void> };

/** Replaces everything by these records: all of them or, on any failure, none. */
export function replaceRecords(database: WorkbenchDatabase, records: readonly AnyRecord[], alongside: Alongside | null = null): Promise<void> {
  return database.writing([...database.allRecordTables, ...(alongside?.tables ?? [])], async () => {
    await alongside?.begin();
    await Promise.all(database.allRecordTables.map((table) => table.clear()));
    await Promise.all(
      RECORD_TYPES.map((type) => {
        const rows = records.filter((record) => record.type === type);
        return rows.length === 0 ? null : database.table<AnyRecord, string>(type).bulkPut(rows);
      }),
    );
  });
}
