import type { AnyRecord } from '../../../shared/domain/records';
import { accountOfDocument, documentOf } from '../../../shared/domain/sync/shared-scope';
import type { WorkbenchDatabase } from '../db';

/** The records of this laptop that belong into a shared document, found over the indexes there are. */
export async function localRecordsOf(database: WorkbenchDatabase, document: string): Promise<AnyRecord[]> {
  const accountId = accountOfDocument(document);
  const dealIds = accountId === null ? [] : await database.records('deal').where('accountId').equals(accountId).primaryKeys();
  const personIds = accountId === null ? [] : await database.records('person').where('accountId').equals(accountId).primaryKeys();
  const found: AnyRecord[] = [];
  for (const table of database.allRecordTables) {
    const { idxByName } = table.schema;
    if (accountId === null) {
      if ('accountId' in idxByName || 'dealId' in idxByName || 'personId' in idxByName || table.name === 'account') continue;
      found.push(...(await table.toArray()));
    } else if (table.name === 'account') {
      found.push(...(await table.where('id').equals(accountId).toArray()));
    } else if ('accountId' in idxByName) {
      found.push(...(await table.where('accountId').equals(accountId).toArray()));
    } else if ('dealId' in idxByName) {
      found.push(...(await table.where('dealId').anyOf(dealIds).toArray()));
    } else if ('personId' in idxByName) {
      found.push(...(await table.where('personId').anyOf(personIds).toArray()));
    }
  }
  return found.filter((record) => documentOf(record) === document);
}
