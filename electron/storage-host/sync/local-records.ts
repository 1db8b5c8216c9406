import type { AnyRecord } from '../../../shared/domain/records';
import { accountDocument, accountOfDocument, documentOf, WORKSPACE_DOCUMENT } from '../../../shared/domain/sync/shared-scope';
import type { WorkbenchDatabase } from '../db';

/**
 * The records of this laptop that belong into a shared document, found over the indexes there are.
 * @param shared rows of the document whose records need not be here: what was added to a deal a colleague deleted is found by it, and what
 * came in before its deal did
 */
export async function localRecordsOf(database: WorkbenchDatabase, document: string, shared: { idsOf: (type: string) => readonly string[] } | null = null): Promise<AnyRecord[]> {
  const accountId = accountOfDocument(document);
  const idsOf = async (type: 'deal' | 'person'): Promise<string[]> => {
    const here = accountId === null ? [] : await database.records(type).where('accountId').equals(accountId).primaryKeys();
    return [...new Set([...here, ...(shared?.idsOf(type) ?? [])])];
  };
  const [dealIds, personIds] = [await idsOf('deal'), await idsOf('person')];
  const found = await Promise.all(
    database.allRecordTables.map(async (table): Promise<AnyRecord[]> => {
      const { idxByName } = table.schema;
      if (accountId === null) return 'accountId' in idxByName || 'dealId' in idxByName || 'personId' in idxByName || table.name === 'account' ? [] : table.toArray();
      if (table.name === 'account') return table.where('id').equals(accountId).toArray();
      if ('accountId' in idxByName) return table.where('accountId').equals(accountId).toArray();
      const [owner, owners] = 'dealId' in idxByName ? ['dealId', dealIds] : 'personId' in idxByName ? ['personId', personIds] : [null, []];
      if (owner === null) return [];
      const owned = owners.length === 0 ? [] : await table.where(owner).anyOf(owners).toArray();
      const ids = new Set(owned.map(({ id }) => id));
      const missing = shared?.idsOf(table.name).filter((id) => !ids.has(id)) ?? [];
      const others = missing.length === 0 ? [] : await table.bulkGet(missing);
      return [...owned, ...others.flatMap((record) => record ?? [])];
    }),
  );
  return found.flat().filter((record) => documentOf(record) === document);
}

/** The shared documents this laptop has records of, as the indexes tell. */
export async function documentsWithRecords(database: WorkbenchDatabase): Promise<Set<string>> {
  const ids = await Promise.all(
    database.allRecordTables.map((table): PromiseLike<unknown[]> => {
      if (table.name === 'account') return table.toCollection().primaryKeys();
      return 'accountId' in table.schema.idxByName ? table.orderBy('accountId').uniqueKeys() : Promise.resolve([]);
    }),
  );
  return new Set([WORKSPACE_DOCUMENT, ...ids.flat().map((id) => accountDocument(String(id)))]);
}
