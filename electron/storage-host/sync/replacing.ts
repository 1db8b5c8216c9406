import type { Alongside } from '../repositories/whole';
import type { WorkbenchDatabase } from '../db';
import type { Outbox } from './outbox';
import { BEFORE_ANY_SCHEMA, joinedId, type JoinedRow } from './stored-rows';

/**
 * What goes along when all records are replaced by those of a backup: they are no changes of this laptop, and each shared
 * document must be joined anew. In the same transaction, so that nothing that dies between leaves old records as shared.
 */
export function besideReplacing(database: WorkbenchDatabase, outbox: Outbox): Alongside {
  return {
    tables: ['syncState'],
    begin: async () => {
      outbox.silence();
      const states = database.table<JoinedRow, string>('syncState');
      const joined = new Set([...(await states.toCollection().primaryKeys()), ...[...outbox.documents].map(joinedId)]);
      await states.bulkPut([...joined].map((id) => ({ id, schema: BEFORE_ANY_SCHEMA })));
    },
  };
}
