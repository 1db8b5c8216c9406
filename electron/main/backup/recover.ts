import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { Log } from '../log/log';
import type { Journal } from './journal';
import { replay } from './replay';
import type { Snapshots } from './snapshots';

/**
 * Brings everything back when the last run was cut off and Chromium deleted the database for it: the journal's
 * snapshot, and the changes saved after it. Does nothing after a run that ended in order: then the user is asked.
 *
 * Where the database is there, a new snapshot of it begins. A run can be cut off between a save and its line in the
 * journal; such a change is seen from now on, so it must not be lost if Chromium deletes the database later.
 */
export async function recoverAfterCrash(
  database: ApiOf<StorageContract>['database'],
  journal: Journal,
  snapshots: Pick<Snapshots, 'read' | 'markDirty' | 'saveIfDirty'>,
  log: Log,
): Promise<void> {
  const { found } = journal;
  if (found === null || found.isClosed) return;
  const empty = await database.isEmpty({});
  if (!empty.ok) return;
  if (!empty.value.isEmpty) {
    snapshots.markDirty();
    // Not waited for: it reads the database through calls that are answered only after this.
    void snapshots.saveIfDirty().catch((fault: unknown) => log.fault('snapshot-after-crash', fault));
    return;
  }
  const snapshot = found.after === null ? null : await snapshots.read(found.after);
  const records = replay(snapshot?.ok ? snapshot.value : [], found.entries);
  if (records.length === 0) return;
  const replaced = await database.replaceAll({ records });
  log.warn('recovered', { records: records.length, ok: replaced.ok });
}
