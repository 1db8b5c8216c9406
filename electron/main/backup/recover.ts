import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { AnyRecord } from '../../../shared/domain/records';
import { ok, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import type { Journal, JournalContent } from './journal';
import { replay } from './replay';
import type { Snapshots } from './snapshots';

type Database = ApiOf<StorageContract>['database'];
type Kept = Pick<Snapshots, 'read' | 'readLatest' | 'areUnreadable' | 'markDirty' | 'saveIfDirty'>;

/**
 * What the user has to know of a recovery that could not bring back everything: it stands on an older kept state, or on none, as
 * the newest cannot be read; or the database lost its end and goes on without it; or it was lost whole, with all that was kept.
 */
export type PartlyRecovered = { kind: 'older'; createdAt: string } | { kind: 'none' } | { kind: 'cut' } | { kind: 'lost' };

type Tell = (partly: PartlyRecovered) => void;

/**
 * Brings back what the database lost since the last run, before anybody works with it. After a crash that is
 * `recoverAfterCrash`. After a run that ended in order the database holds the mark of its end, unless the end of its files is
 * missing: a cut file of LevelDB opens without a word, only without the last changes. Then the snapshot of that end takes its
 * place. A database that is new beside kept states that cannot be read must not look like a first start.
 * @param endMark the mark in the database; `null` in a new one
 * @returns the failure where something is to be brought back and could not be; nobody may go on without it
 */
export async function recover(database: Database, endMark: string | null, journal: Journal, snapshots: Kept, log: Log, tell: Tell): Promise<Result<unknown>> {
  const { found } = journal;
  if (found?.isClosed === false) return recoverAfterCrash(database, endMark, found, snapshots, log, tell);
  if (endMark === null && (await snapshots.areUnreadable())) {
    const empty = await database.isEmpty({});
    if (!empty.ok) return empty;
    if (empty.value.isEmpty) tell({ kind: 'lost' });
  }
  if (found === null || found.mark === null || found.mark === endMark || found.after === null) return ok({});
  const empty = await database.isEmpty({});
  // An empty one is for the user to fill: maybe they want to begin anew.
  if (!empty.ok || empty.value.isEmpty) return empty;
  const snapshot = await snapshots.read(found.after);
  if (!snapshot.ok) {
    // What is there is newer than any older state; but nobody may take it for all there was.
    log.warn('cut-database', { ok: false });
    tell({ kind: 'cut' });
    // What the journal follows from now on can be read.
    saveSoon(snapshots, log);
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
async function recoverAfterCrash(database: Database, endMark: string | null, found: JournalContent, snapshots: Kept, log: Log, tell: Tell): Promise<Result<unknown>> {
  const empty = await database.isEmpty({});
  if (!empty.ok) return empty;
  if (empty.value.isEmpty) return refillDeleted(database, endMark, found, snapshots, log, tell);
  saveSoon(snapshots, log);
  return ok({});
}

/** Not waited for: it reads the database through calls that are answered only when the recovery is done. */
function saveSoon(snapshots: Kept, log: Log): void {
  snapshots.markDirty();
  void snapshots.saveIfDirty().catch((fault: unknown) => log.fault('snapshot-after-crash', fault));
}

/**
 * Fills an empty database from a snapshot and the changes saved after it, if it is a new one in the place of one that Chromium
 * deleted, as it does with what it cannot go on with. One with a mark was emptied by the user and stays so. Where the snapshot
 * cannot be read, the newest that can takes its place, and the user is told.
 * @returns the failure to fill it; nobody may go on in an empty workspace then
 */
export async function refillDeleted(database: Database, endMark: string | null, { after, entries }: JournalContent, snapshots: Kept, log: Log, tell: Tell): Promise<Result<unknown>> {
  if (endMark !== null) return ok({});
  const empty = await database.isEmpty({});
  if (!empty.ok || !empty.value.isEmpty) return empty;
  const base = await baseOf(after, snapshots);
  if (!base.ok) return base;
  const { partly } = base.value;
  const records = replay(base.value.records, entries, partly === null);
  if (records.length > 0) {
    const replaced = await database.replaceAll({ records });
    log.warn('recovered', { records: records.length, ok: replaced.ok, partly: partly?.kind });
    if (!replaced.ok) return replaced;
  }
  if (partly === null) return ok({});
  tell(partly);
  // What the journal follows from now on can be read.
  if (records.length > 0) saveSoon(snapshots, log);
  return ok({});
}

/** The records a journal goes on from, and what is to be said about them. */
async function baseOf(after: string | null, snapshots: Kept): Promise<Result<{ records: AnyRecord[]; partly: PartlyRecovered | null }>> {
  if (after === null) return ok({ records: [], partly: null });
  const snapshot = await snapshots.read(after);
  if (snapshot.ok) return ok({ records: snapshot.value, partly: null });
  // A newer program reads it.
  if (snapshot.error.code === 'future-version') return snapshot;
  const latest = await snapshots.readLatest();
  if (latest === null) return ok({ records: [], partly: { kind: 'none' } });
  // One that a kill kept the journal from following holds all that the other did: their names begin with the moment.
  const isNewer = latest.snapshot.name > after;
  return ok({ records: latest.records, partly: isNewer ? null : { kind: 'older', createdAt: latest.snapshot.createdAt } });
}
