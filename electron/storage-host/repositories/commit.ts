import type { AnyRecord, RecordType } from '../../../shared/domain/records';
import { changedFields } from '../../../shared/domain/sync/record-content';
import type { RecordDiff } from '../../../shared/document/record-diff';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { WorkbenchDatabase } from '../db';
import type { KnownVersions, Version } from './known-versions';

type TableChange = { puts: AnyRecord[]; deletes: AnyRecord[]; base: Map<string, number | null> };

/**
 * Saves a diff in one transaction. Each changed record must still have the revision the change was made on.
 * A diff that was saved before (its answer got lost) is recognised and saved again without harm.
 * @param isShared whether colleagues' changes can have come since: then only the fields that were changed are written
 * @throws AppFailure `conflict` with the id of the record somebody else changed
 */
export async function commitDiff(database: WorkbenchDatabase, known: KnownVersions, diff: RecordDiff, isShared = false): Promise<void> {
  const changes = byTable(diff);
  if (changes.size === 0) return;
  const keystroke = onlyPut(changes);
  if (isShared) {
    const tables = [...changes.keys()].map((type) => database.table<AnyRecord, string>(type));
    await database.writing(tables, async () => {
      for (const [type, change] of changes) await mergeIntoTable(database, type, change, diff);
    });
    return;
  }
  if (keystroke !== null && known.get(keystroke.id) !== undefined) {
    checkBase(changes.get(keystroke.type)?.base ?? new Map(), known, new Map(), new Map([[keystroke.id, keystroke]]));
    await database.putAtOnce(keystroke);
  } else {
    const tables = [...changes.keys()].map((type) => database.table<AnyRecord, string>(type));
    await database.writing(tables, async () => {
      await Promise.all([...changes].map(([type, change]) => applyToTable(database, known, type, change)));
    });
  }
  for (const { puts, deletes } of changes.values()) {
    for (const record of puts) known.remember(record.id, record);
    for (const { id } of deletes) known.remember(id, null);
  }
}

async function applyToTable(database: WorkbenchDatabase, known: KnownVersions, type: RecordType, change: TableChange): Promise<void> {
  const table = database.table<AnyRecord, string>(type);
  const target = new Map(change.puts.map((record) => [record.id, record]));
  const unknown = [...change.base.keys()].filter((id) => known.get(id) === undefined);
  const read = new Map<string, Version | null>();
  if (unknown.length > 0) {
    const stored = await table.bulkGet(unknown);
    unknown.forEach((id, index) => read.set(id, stored[index] ?? null));
  }
  checkBase(change.base, known, read, target);
  if (change.puts.length > 0) await table.bulkPut(change.puts);
  if (change.deletes.length > 0) await table.bulkDelete(change.deletes.map((record) => record.id));
}

/**
 * Writes what a change changes beside what colleagues wrote meanwhile. Their changes leave the revision alone, so it still
 * tells whether another change of this laptop came between. What a colleague deleted while it was changed here is kept.
 */
async function mergeIntoTable(database: WorkbenchDatabase, type: RecordType, change: TableChange, diff: RecordDiff): Promise<void> {
  const table = database.table<AnyRecord, string>(type);
  const stored = await table.bulkGet(change.puts.map(({ id }) => id));
  const puts = change.puts.map((to, at): AnyRecord => {
    const found = stored[at];
    const expected = change.base.get(to.id);
    if (found === undefined) return to;
    // The same revision: the change was written before, and colleagues may have changed other fields since.
    if (expected !== null && found.rev !== expected && found.rev !== to.rev) throw new AppFailure(appError('conflict', { id: to.id }));
    const from = diff.updated[to.id]?.[0];
    if (from === undefined) return found.rev === to.rev ? found : to;
    return { ...found, ...changedFields(from, to), rev: to.rev, updatedAt: to.updatedAt } as AnyRecord;
  });
  if (puts.length > 0) await table.bulkPut(puts);
  if (change.deletes.length > 0) await table.bulkDelete(change.deletes.map(({ id }) => id));
}

/** The record a diff puts, when that is all it does: what every keystroke does. */
function onlyPut(changes: ReadonlyMap<RecordType, TableChange>): AnyRecord | null {
  const [change, further] = changes.values();
  if (change === undefined || further !== undefined || change.puts.length !== 1 || change.deletes.length > 0) return null;
  return change.puts[0] ?? null;
}

/** @throws AppFailure `conflict` when a record is stored in another version than the change was made on */
function checkBase(
  base: TableChange['base'],
  known: KnownVersions,
  read: ReadonlyMap<string, Version | null>,
  target: ReadonlyMap<string, AnyRecord>,
): void {
  for (const [id, expected] of base) {
    const found = read.get(id) ?? known.get(id) ?? null;
    if (isSameVersion(found, target.get(id) ?? null)) continue;
    if ((found?.rev ?? null) !== expected) throw new AppFailure(appError('conflict', { id }));
  }
}

/** Whether what is stored is already what this change leads to: the change was saved before. */
function isSameVersion(found: Version | null, target: Version | null): boolean {
  if (found === null || target === null) return found === target;
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
