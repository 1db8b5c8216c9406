import type { AnyRecord, RecordType } from '../../../shared/domain/records';
import type { RecordDiff } from '../../../shared/document/record-diff';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { WorkbenchDatabase } from '../db';

type TableChange = { puts: AnyRecord[]; deletes: AnyRecord[]; base: Map<string, number | null> };

/**
 * Saves a diff in one transaction. Each changed record must still have the revision the change was made on.
 * A diff that was saved before (its answer got lost) is recognised and saved again without harm.
 * @throws AppFailure `conflict` with the id of the record somebody else changed
 */
export async function commitDiff(database: WorkbenchDatabase, diff: RecordDiff): Promise<void> {
  const changes = byTable(diff);
  if (changes.size === 0) return;
  const tables = [...changes.keys()].map((type) => database.table<AnyRecord, string>(type));
  await database.transaction('rw', tables, async () => {
    await Promise.all([...changes].map(([type, change]) => applyToTable(database, type, change)));
  });
}

async function applyToTable(database: WorkbenchDatabase, type: RecordType, change: TableChange): Promise<void> {
  const table = database.table<AnyRecord, string>(type);
  const ids = [...change.base.keys()];
  const stored = await table.bulkGet(ids);
  const target = new Map(change.puts.map((record) => [record.id, record]));
  ids.forEach((id, index) => {
    const expected = change.base.get(id) ?? null;
    const found = stored[index];
    if (isSameVersion(found, target.get(id))) return;
    if ((found?.rev ?? null) !== expected) throw new AppFailure(appError('conflict', { id }));
  });
  if (change.puts.length > 0) await table.bulkPut(change.puts);
  if (change.deletes.length > 0) await table.bulkDelete(change.deletes.map((record) => record.id));
}

/** Whether what is stored is already what this change leads to: the change was saved before. */
function isSameVersion(found: AnyRecord | undefined, target: AnyRecord | undefined): boolean {
  if (found === undefined || target === undefined) return found === target;
  return found.rev === target.rev && found.updatedAt === target.updatedAt;
}

function byTable(diff: RecordDiff): Map<RecordType, TableChange> {
  const changes = new Map<RecordType, TableChange>();
  const changeOf = (type: RecordType): TableChange => {
    const existing = changes.get(type);
    if (existing !== undefined) return existing;
    const created: TableChange = { puts: [], deletes: [], base: new Map() };
    changes.set(type, created);
    return created;
  };
  for (const record of Object.values(diff.added)) {
    const change = changeOf(record.type);
    change.puts.push(record);
    change.base.set(record.id, null);
  }
  for (const [from, to] of Object.values(diff.updated)) {
    const change = changeOf(to.type);
    change.puts.push(to);
    change.base.set(to.id, from.rev);
  }
  for (const record of Object.values(diff.removed)) {
    const change = changeOf(record.type);
    change.deletes.push(record);
    change.base.set(record.id, record.rev);
  }
  return changes;
}
