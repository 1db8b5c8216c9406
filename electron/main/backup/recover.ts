import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { Log } from '../log/log';
import type { Journal, JournalContent } from './journal';
import { replay } from './replay';
import type { Snapshots } from './snapshots';

type Database = ApiOf<StorageContract>['database'];
type Kept = Pick<Snapshots, 'read' | 'markDirty' | 'saveIfDirty'>;

/**
 * Brings back what the database lost, before anybody works with it. After a crash that is `recoverAfterCrash`. After a run
 * that ended in order the database holds the mark of its end, unless the end of its files is missing: a cut file of
 * LevelDB opens without a word, only without the last changes. Then the snapshot of that end takes its place.
 *
 * A database that is opened anew in a run, since its process died or its disk was full, can be an empty one: Chromium deletes
 * what it cannot go on with. Then this run's own journal brings everything back, so that nobody goes on in an empty workspace.
 * @param endMark the mark in the database; undefined when it was open before in this run, whose changes nobody has marked yet
 */
export async function recover(database: Database, endMark: string | null | undefined, journal: Journal, snapshots: Kept, log: Log): Promise<void> {
  if (endMark === undefined) return refillEmptied(database, journal.written(), snapshots, log);
  const { found } = journal;
  if (found === null) return;
  if (!found.isClosed) return recoverAfterCrash(database, journal, snapshots, log);
  if (found.mark === null || found.mark === endMark || found.after === null) return;
  const empty = await database.isEmpty({});
  // An empty one is for the user to fill: maybe they want to begin anew.
  if (!empty.ok || empty.value.isEmpty) return;
  const snapshot = await snapshots.read(found.after);
  if (!snapshot.ok) return log.warn('cut-database', { ok: false });
  const replaced = await database.replaceAll({ records: snapshot.value });
  log.warn('cut-database', { records: snapshot.value.length, ok: replaced.ok });
}

/**
 * Brings everything back when the last run was cut off and Chromium deleted the database for it: the journal's
 * snapshot, and the changes saved after it.
 *
 * Where the database is there, a new snapshot of it begins. A run can be cut off between a save and its line in the
 * journal; such a change is seen from now on, so it must not be lost if Chromium deletes the database later.
 */
async function recoverAfterCrash(database: Database, journal: Journal, snapshots: Kept, log: Log): Promise<void> {
  const { found } = journal;
  if (found === null) return;
  const empty = await database.isEmpty({});
  if (!empty.ok) return;
  if (!empty.value.isEmpty) {
    snapshots.markDirty();
    // Not waited for: it reads the database through calls that are answered only after this.
    void snapshots.saveIfDirty().catch((fault: unknown) => log.fault('snapshot-after-crash', fault));
    return;
  }
  await refill(database, found, snapshots, log);
}

async function refillEmptied(database: Database, written: JournalContent | null, snapshots: Kept, log: Log): Promise<void> {
  if (written === null) return;
  const empty = await database.isEmpty({});
  if (empty.ok && empty.value.isEmpty) await refill(database, written, snapshots, log);
}

/** Fills an empty database from a snapshot and the changes saved after it. */
async function refill(database: Database, { after, entries }: JournalContent, snapshots: Kept, log: Log): Promise<void> {
  const snapshot = after === null ? null : await snapshots.read(after);
  const records = replay(snapshot?.ok ? snapshot.value : [], entries);
  if (records.length === 0) return;
  const replaced = await database.replaceAll({ records });
  log.warn('recovered', { records: records.length, ok: replaced.ok });
}
