import type { UndoneImport } from '../../../shared/contract/import-storage';
import { fullName } from '../../../shared/domain/account/person';
import { RUNS_KEPT, type ImportRun, type ImportRunPart } from '../../../shared/domain/import/run/import-run';
import { AnyRecordSchema, type AnyRecord, type RecordType } from '../../../shared/domain/records';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { WorkbenchDatabase } from '../db';

/** Indexes by which a record belongs to another. */
const FOREIGN_KEYS = ['accountId', 'personId', 'dealId', 'productId', 'priceListId'] as const;
const MOST_NAMES = 20;

type Link = { child: string; parent: string };

/**
 * Takes an import back in one transaction: what it added goes, what it changed becomes what it was. A record that was
 * changed since, or that something added since belongs to, stays.
 * @param now UTC instant, for the records that are changed back
 * @throws AppFailure `not-found` when there is no such import
 */
export function undoImport(database: WorkbenchDatabase, runId: string, now: string): Promise<UndoneImport> {
  return database.writing(database.allRecordTables, async () => {
    const run = await database.records('importRun').get(runId);
    if (run === undefined) throw new AppFailure(appError('not-found', { id: runId }));
    const parts = await database.records('importRunPart').where('runId').equals(runId).toArray();
    const kept: AnyRecord[] = [];

    const added = new Map<string, RecordType>();
    for (const { type, ids } of parts.flatMap((part) => part.added)) for (const id of ids) added.set(id, type as RecordType);
    const removable = await untouched(database, added, kept);
    for (const id of await usedSince(database, new Set(removable.keys()))) {
      const record = removable.get(id);
      removable.delete(id);
      if (record !== undefined) kept.push(record);
    }
    const restored = await restore(database, parts.flatMap((part) => part.replaced), now, kept);

    for (const [type, ids] of groupIds(removable.values())) await database.table<AnyRecord, string>(type).bulkDelete(ids);
    await database.records('importRunPart').bulkDelete(parts.map(({ id }) => id));
    await database.records('importRun').delete(runId);
    const named = kept.map(nameOf).filter((name) => name !== '');
    return { fileName: run.fileName, removed: removable.size, restored, kept: kept.length, keptNames: named.slice(0, MOST_NAMES) };
  });
}

/** Imports that can be taken back, the newest first. */
export async function listRuns(database: WorkbenchDatabase): Promise<ImportRun[]> {
  const runs = await database.records('importRun').toArray();
  return runs.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** Forgets how older imports are taken back. Called within the transaction that writes the newest. */
export async function forgetOldRuns(database: WorkbenchDatabase): Promise<void> {
  const old = (await listRuns(database)).slice(RUNS_KEPT).map(({ id }) => id);
  if (old.length === 0) return;
  await database.records('importRunPart').where('runId').anyOf(old).delete();
  await database.records('importRun').bulkDelete(old);
}

/** The added records that are still there as they were written; those changed since are kept. */
async function untouched(database: WorkbenchDatabase, added: ReadonlyMap<string, RecordType>, kept: AnyRecord[]): Promise<Map<string, AnyRecord>> {
  const found = new Map<string, AnyRecord>();
  for (const [type, ids] of groupIds([...added].map(([id, type]) => ({ id, type })))) {
    for (const record of await database.table<AnyRecord, string>(type).bulkGet(ids)) {
      if (record === undefined) continue;
      // What a colleague changed keeps its revision, and says when.
      if (record.rev === 1 && record.updatedAt === record.createdAt) found.set(record.id, record);
      else kept.push(record);
    }
  }
  return found;
}

/** Those of the records that something belongs to that is not among them, directly or through one that has to stay. */
async function usedSince(database: WorkbenchDatabase, records: ReadonlySet<string>): Promise<Set<string>> {
  const links = await linksInto(database, records);
  const used = new Set<string>();
  for (let found = true; found; ) {
    found = false;
    for (const { child, parent } of links) {
      if (used.has(parent) || (records.has(child) && !used.has(child))) continue;
      used.add(parent);
      found = true;
    }
  }
  return used;
}

async function linksInto(database: WorkbenchDatabase, records: ReadonlySet<string>): Promise<Link[]> {
  const links: Link[] = [];
  for (const table of database.allRecordTables) {
    if ((await table.count()) === 0) continue;
    for (const key of FOREIGN_KEYS) {
      if (!(key in table.schema.idxByName)) continue;
      // Keys alone, in the order of the index: no record is read.
      const [parents, children] = await Promise.all([table.orderBy(key).keys(), table.orderBy(key).primaryKeys()]);
      parents.forEach((parent, at) => {
        const child = children[at];
        if (child !== undefined && records.has(String(parent))) links.push({ child, parent: String(parent) });
      });
    }
  }
  await database.records('account').each(({ id, parentId }) => {
    if (parentId !== null && records.has(parentId)) links.push({ child: id, parent: parentId });
  });
  await database.records('lineItem').each(({ id, productId }) => {
    if (productId !== null && records.has(productId)) links.push({ child: id, parent: productId });
  });
  return links;
}

async function restore(database: WorkbenchDatabase, replaced: ImportRunPart['replaced'], now: string, kept: AnyRecord[]): Promise<number> {
  let restored = 0;
  for (const { rev, before, updatedAt } of replaced) {
    const record = AnyRecordSchema.safeParse(JSON.parse(before));
    if (!record.success) continue;
    const table = database.table<AnyRecord, string>(record.data.type);
    const current = await table.get(record.data.id);
    if (current === undefined) continue;
    if (current.rev !== rev || (updatedAt !== undefined && current.updatedAt !== updatedAt)) {
      kept.push(current);
      continue;
    }
    await table.put({ ...record.data, rev: rev + 1, updatedAt: now });
    restored += 1;
  }
  return restored;
}

function groupIds(records: Iterable<{ id: string; type: RecordType }>): Map<RecordType, string[]> {
  const byType = new Map<RecordType, string[]>();
  for (const { type, id } of records) {
    const ids = byType.get(type);
    if (ids === undefined) byType.set(type, [id]);
    else ids.push(id);
  }
  return byType;
}

function nameOf(record: AnyRecord): string {
  switch (record.type) {
    case 'account':
    case 'deal':
      return record.name;
    case 'person':
      return fullName(record);
    case 'product':
      return record.nameDe || record.nameEn;
    default:
      return '';
  }
}
