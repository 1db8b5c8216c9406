import type { WorkbenchDatabase } from '../db';
import type { DocumentWork } from './document-work';
import { localRecordsOf } from './local-records';
import type { RowName } from './row-homes';

/**
 * The records that may have waited until documents are heard: those this laptop has of them, and those of others that were moved there.
 * @param works the documents that are open
 */
export async function heldBackFor(documents: ReadonlySet<string>, works: readonly DocumentWork[], database: WorkbenchDatabase): Promise<RowName[]> {
  const own = (await Promise.all([...documents].map((document) => localRecordsOf(database, document)))).flat();
  const moved = works.flatMap(({ shared }) => shared.rows().filter(({ reading }) => documents.has(reading.whereabouts[0]?.to ?? '')));
  return [...own, ...moved].map(({ type, id }) => ({ type, id }));
}
