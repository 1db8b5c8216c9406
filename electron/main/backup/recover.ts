import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import { ok, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import type { Journal, JournalContent } from './journal';
import { replay } from './replay';
import type { Snapshots } from './snapshots';

type Database = ApiOf<StorageContract>['database'];
type Kept = Pick<Snapshots, 'read' | 'markDirty' | 'saveIfDirty'>;

/**
 * Brings back what the database lost since the last run, before anybody works with it. After a crash that is
 * `recoverAfterCrash`. After a run that ended in order the database holds the mark of its end, unless the end of its files is
 * missing: a cut file of LevelDB opens without a word, only without the last changes. Then the snapshot of that end takes its
 * place.
 * @param endMark the mark in the database; `null` in a new one
 * @returns the failure where something is to be brought back and could not be; nobody may go on without it
 */
export async function recover(database: Database, endMark: string | null, journal: Journal, snapshots: Kept, log: Log): Promise<Result<unknown>> {
  const { found } = journal;
  if (found === null) return ok({});
  if (!found.isClosed) return recoverAfterCrash(database, endMark, found, snapshots, log);
  if (found.mark === null || found.mark === endMark || found.after === null) return ok({});
  const empty = await database.isEmpty({});
  // An empty one is for the user to fill: maybe they want to begin anew.
  if (!empty.ok || empty.value.isEmpty) return empty;
  const snapshot = await snapshots.read(found.after);
  if (!snapshot.ok) {
    log.warn('cut-database', { ok: false });
    return ok({});
  }
  const replaced = await database.replaceAll({ records: snapshot.value });
  log.warn('cut-database', { records: snapshot.value.length, ok: replaced.ok });
  return replaced;
}

/**
 * Brings everything back when the last run was cut off and Chromium deleted the database for it: the journal's
 * snapshot, and the changes saved after it.
 *
 * Where the database is there, a new snapshot of it begins. A run can be cut off between a save and its line in the
 * journal; such a change is seen from now on, so it must not be lost if Chromium deletes the database later.
 */
async function recoverAfterCrash(database: Database, endMark: string | null, found: JournalContent, snapshots: Kept, log: Log): Promise<Result<unknown>> {
  const empty = await database.isEmpty({});
  if (!empty.ok) return empty;
  if (empty.value.isEmpty) return refillDeleted(database, endMark, found, snapshots, log);
  snapshots.markDirty();
  // Not waited for: it reads the database through calls that are answered only after this.
  void snapshots.saveIfDirty().catch((fault: unknown) => log.fault('snapshot-after-crash', fault));
  return ok({});
}

/**
 * Fills an empty database from a snapshot and the changes saved after it, if it is a new one in the place of one that Chromium
 * deleted, as it does with what it cannot go on with. One with a mark was emptied by the user and stays so.
 * @returns the failure to fill it; nobody may go on in an empty workspace then
 */
export async function refillDeleted(database: Database, endMark: string | null, { after, entries }: JournalContent, snapshots: Kept, log: Log): Promise<Result<unknown>> {
  if (endMark !== null) return ok({});
  const empty = await database.isEmpty({});
  if (!empty.ok || !empty.value.isEmpty) return empty;
  const snapshot = after === null ? null : await snapshots.read(after);
  const records = replay(snapshot?.ok ? snapshot.value : [], entries);
  if (records.length === 0) return ok({});
  const replaced = await database.replaceAll({ records });
  log.warn('recovered', { records: records.length, ok: replaced.ok });
  return replaced;
}
