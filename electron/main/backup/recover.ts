import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { Log } from '../log/log';
import type { Journal } from './journal';
import { replay } from './replay';
import type { Snapshots } from './snapshots';

/**
 * Brings everything back when the last run was cut off and Chromium deleted the database for it: the journal's
 * snapshot, and the changes saved after it. Does nothing while there is a record in the database, and nothing after
 * a run that ended in order: then the user is asked.
 */
export async function recoverAfterCrash(
  database: ApiOf<StorageContract>['database'],
  journal: Journal,
  snapshots: Pick<Snapshots, 'read'>,
  log: Log,
): Promise<void> {
  const { found } = journal;
  if (found === null || found.isClosed) return;
  const empty = await database.isEmpty({});
  if (!empty.ok || !empty.value.isEmpty) return;
  const snapshot = found.after === null ? null : await snapshots.read(found.after);
  const records = replay(snapshot?.ok ? snapshot.value : [], found.entries);
  if (records.length === 0) return;
  const replaced = await database.replaceAll({ records });
  log.warn('recovered', { records: records.length, ok: replaced.ok });
}
