import { app } from 'electron';
import { randomUUID } from 'node:crypto';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { SnapshotFailure } from '../../../shared/contract/workspace';
import { ok, type Result } from '../../../shared/errors/result';
import type { Sealing } from '../files/sealing';
import type { Log } from '../log/log';
import { startStorageHost, type StorageHost } from '../storage/storage-host';
import type { StorageWindows } from '../storage/storage-window';
import { openJournal, type Journal } from './journal';
import { recover, refillDeleted, type PartlyRecovered } from './recover';
import { openSnapshots, type Snapshots } from './snapshots';

const SNAPSHOTS_KEPT = 20;
/** A new database is marked as known once the start is over. */
const MARK_AFTER_MS = 3000;

type Options = {
  /** Where snapshots and journal lie. */
  folder: string;
  windows: StorageWindows;
  /** The key of the database; `null` for one whose records lie there readable. */
  key: Uint8Array | null;
  /** How snapshots and journal are sealed. */
  sealing: Sealing;
  /** The documents whose records are shared; `undefined` when nothing is. */
  sharing: () => string[] | undefined;
  onPartlyRecovered: (partly: PartlyRecovered) => void;
  /** Told when a snapshot cannot be written, and when one can again. */
  onSnapshotFailure: (failure: SnapshotFailure) => void;
  /** Called when the process of the database died and is back. */
  onRestart: () => void;
  log: Log;
};

export type GuardedStorage = {
  storage: StorageHost;
  snapshots: Snapshots;
  journal: Journal;
  /** Leaves a snapshot of what is there, and a mark in the database by which the next start sees that its end is not missing. */
  leaveInOrder(): Promise<void>;
  /** Ends the process of the database. */
  close(): void;
};

/** The database with what brings it back: snapshots of it, and a journal of what was saved since the last one. */
export function guardedStorage({ folder, windows, key, sealing, sharing, onPartlyRecovered, onSnapshotFailure, onRestart, log }: Options): GuardedStorage {
  const journal = openJournal(folder, sealing);
  let wasOpen = false;
  let endMark: string | null = null;
  let marking: ReturnType<typeof setTimeout> | undefined;

  const bringBack = async (database: ApiOf<StorageContract>['database'], mark: string | null, isFirst: boolean): Promise<Result<unknown>> => {
    if (isFirst) return recover(database, mark, journal, snapshots, log, onPartlyRecovered);
    const written = journal.written();
    return written === null ? ok({}) : refillDeleted(database, mark, written, snapshots, log, onPartlyRecovered);
  };

  const storage = startStorageHost({
    windows,
    durability: process.env['WERKBANK_RELAXED_DURABILITY'] === '1' && !app.isPackaged ? 'relaxed' : 'strict',
    key,
    log,
    sharing,
    beforeUpgrade: (stored) => snapshots.keep(stored),
    afterOpen: async (database, { endMark: mark }) => {
      const isFirst = !wasOpen;
      wasOpen = true;
      const broughtBack = await bringBack(database, mark, isFirst);
      if (mark !== null || !broughtBack.ok) return broughtBack;
      // From now on it can be told from a new one in its place.
      if (isFirst) marking = setTimeout(() => void storage.api.database.markEnd({ mark: randomUUID() }), MARK_AFTER_MS);
      else await database.markEnd({ mark: randomUUID() });
      return broughtBack;
    },
    onRestart,
  });
  const snapshots = openSnapshots(folder, storage.api, journal, SNAPSHOTS_KEPT, sealing, onSnapshotFailure);

  return {
    storage,
    snapshots,
    journal,
    async leaveInOrder() {
      await snapshots.saveIfDirty();
      // It would take the place of the mark that is left now.
      clearTimeout(marking);
      const mark = randomUUID();
      const marked = await storage.api.database.markEnd({ mark });
      if (marked.ok) endMark = mark;
    },
    close() {
      clearTimeout(marking);
      storage.close();
      // Only when all of it is in a snapshot and the database will be there again; otherwise the journal is still needed.
      if (!snapshots.isDirty() && !storage.hasMetFullDisk()) journal.close(endMark);
    },
  };
}
