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

/**
 * Replaces everything by these records: all of them or, on any failure, none.
 * @param onBegin called within the transaction, before anything is written
 */
export function replaceRecords(database: WorkbenchDatabase, records: readonly AnyRecord[], onBegin: () => void = () => undefined): Promise<void> {
  return database.writing(database.allRecordTables, async () => {
    onBegin();
    await Promise.all(database.allRecordTables.map((table) => table.clear()));
    await Promise.all(
      RECORD_TYPES.map((type) => {
        const rows = records.filter((record) => record.type === type);
        return rows.length === 0 ? null : database.table<AnyRecord, string>(type).bulkPut(rows);
      }),
    );
  });
}
