import type { WorkbenchDatabase } from '../db';
import { BEFORE_ANY_SCHEMA, joinedId, type JoinedRow } from './stored-rows';

/**
 * Notes that documents are shared no more, before that is so: when they are shared again, what was written here meanwhile is
 * found by what was shared last, which stays on the disk. Noted of one that goes on being shared it does no harm.
 */
export async function leaveDocuments(database: WorkbenchDatabase, documents: readonly string[]): Promise<void> {
  const states = database.table<JoinedRow, string>('syncState');
  await database.transaction('rw', states, async () => {
    const joined = (await states.bulkGet(documents.map(joinedId))).filter((state) => state !== undefined);
    await states.bulkPut(joined.map(({ id }) => ({ id, schema: BEFORE_ANY_SCHEMA, isLeft: true })));
  });
}
