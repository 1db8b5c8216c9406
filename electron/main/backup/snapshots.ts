import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract, StoredRecords } from '../../../shared/contract/storage';
import type { SnapshotFailure, SnapshotInfo } from '../../../shared/contract/workspace';
import type { AnyRecord } from '../../../shared/domain/records';
import { SCHEMA } from '../../../shared/document/schema-version';
import { appError, type AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { fileFailureOrThrow } from '../files/file-failure';
import type { Sealing } from '../files/sealing';
import { writeAtomically } from '../files/write-atomically';
import type { Journal } from './journal';
import { decodeSnapshot, encodeSnapshot } from './snapshot-format';

const NAME = /^werkbank-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(\d+)\.wbs$/;

/** What a snapshot is sealed as. */
export const SNAPSHOT_KIND = 'snapshot';

export type Snapshots = {
  /** Writes a snapshot now and removes the oldest ones beyond `keep`. */
  save(): Promise<Result<SnapshotInfo>>;
  /** Writes one now, reads it back, and deletes every other: what was removed is in none any more. */
  saveAlone(): Promise<Result<SnapshotInfo>>;
  /** Writes one only when something was saved since the last. */
  saveIfDirty(): Promise<void>;
  /** Whether something was saved since the last snapshot. */
  isDirty(): boolean;
  markDirty(): void;
  /** Why the last one could not be written; `null` when it could, or none was to be. */
  failure(): SnapshotFailure;
  /** Writes a snapshot of records that are not, or not yet, those of the open database. */
  keep(stored: StoredRecords): Promise<Result<SnapshotInfo>>;
  /** The newest snapshot with records in it that can be read. */
  latest(): Promise<SnapshotInfo | null>;
  /** The same with its records. */
  readLatest(): Promise<{ snapshot: SnapshotInfo; records: AnyRecord[] } | null>;
  /** Whether there are some with records in them, of which none can be read. */
  areUnreadable(): Promise<boolean>;
  /** The records of a snapshot in today's shape. */
  read(name: string): Promise<Result<AnyRecord[]>>;
  /** Replaces everything in the database by a snapshot; on any failure nothing is changed. */
  restore(name: string): Promise<Result<Record<never, never>>>;
};

/**
 * Writes a snapshot file into a folder, which is made for the first.
 * @returns what it is called and the bytes that lie there
 */
export async function writeSnapshot(folder: string, { lines, schema }: StoredRecords, sealing: Sealing): Promise<{ info: SnapshotInfo; bytes: Uint8Array }> {
  const createdAt = new Date().toISOString();
  const name = `werkbank-${createdAt.replace(/[:.]/g, '-')}-${lines.length}.wbs`;
  await mkdir(folder, { recursive: true });
  const bytes = sealing.seal(SNAPSHOT_KIND, await encodeSnapshot(lines, schema, createdAt));
  await writeAtomically(join(folder, name), bytes);
  return { info: { name, createdAt, records: lines.length }, bytes };
}

/**
 * Snapshot files in a folder of their own, outside Chromium's storage, which Chromium may wipe when it is
 * damaged or the disk is full. Each starts the journal anew, which holds what is saved after it.
 *
 * @param onFailure told when one cannot be written, and when one can again
 */
export function openSnapshots(folder: string, storage: ApiOf<StorageContract>, journal: Pick<Journal, 'begin'>, keep: number, sealing: Sealing, onFailure: (failure: SnapshotFailure) => void): Snapshots {
  let dirty = false;
  let failure: SnapshotFailure = null;
  let running: Promise<Result<SnapshotInfo>> | null = null;

  const write = async (stored: StoredRecords): Promise<Result<SnapshotInfo>> => {
    try {
      const { info } = await writeSnapshot(folder, stored, sealing);
      await rotate();
      return ok(info);
    } catch (fault) {
      return fileFailureOrThrow(fault, 'Werkbank');
    }
  };

  const tell = (next: SnapshotFailure): void => {
    if (failure === null && next === null) return;
    failure = next;
    onFailure(next);
  };
  const failed = (answer: { ok: false; error: AppError }): { ok: false; error: AppError } => {
    tell({ code: answer.error.code, params: { ...answer.error.params } });
    return answer;
  };

  const writeNow = async (): Promise<Result<SnapshotInfo>> => {
    dirty = false;
    const next = journal.begin();
    let isWritten = false;
    try {
      const dump = await storage.database.dump({});
      // That the database does not answer is said elsewhere.
      if (!dump.ok) return dump;
      const written = await write({ lines: dump.value.lines, schema: SCHEMA });
      if (!written.ok) return failed(written);
      next.follow(written.value.name);
      isWritten = true;
      tell(null);
      return written;
    } catch (fault) {
      // No room for the journal that follows it.
      return failed(fileFailureOrThrow(fault, 'Werkbank'));
    } finally {
      if (!isWritten) {
        next.drop();
        dirty = true;
      }
    }
  };

  const save = (): Promise<Result<SnapshotInfo>> => {
    running ??= writeNow().finally(() => {
      running = null;
    });
    return running;
  };

  const list = async (): Promise<SnapshotInfo[]> => {
    const names = await readdir(folder).catch(() => [] as string[]);
    return names
      .sort()
      .reverse()
      .flatMap((name) => {
        const match = NAME.exec(name);
        if (match === null) return [];
        const [date = '', time = ''] = (match[1] ?? '').split('T');
        const createdAt = `${date}T${time.replace(/^(\d\d)-(\d\d)-(\d\d)-(\d{3}Z)$/, '$1:$2:$3.$4')}`;
        return [{ name, createdAt, records: Number(match[2]) }];
      });
  };

  const rotate = async (): Promise<void> => {
    for (const { name } of (await list()).slice(keep)) await unlink(join(folder, name));
  };

  const read = async (name: string): Promise<Result<AnyRecord[]>> => {
    if (!NAME.test(name)) return err(appError('not-a-snapshot', { name }));
    let bytes: Uint8Array | null;
    try {
      bytes = sealing.open(SNAPSHOT_KIND, await readFile(join(folder, name)));
    } catch {
      return err(appError('file-unreadable', { name }));
    }
    if (bytes === null) return err(appError('corrupt', { what: name }));
    const snapshot = await decodeSnapshot(bytes, name);
    return snapshot.ok ? ok(snapshot.value.records) : snapshot;
  };

  const readLatest: Snapshots['readLatest'] = async () => {
    for (const snapshot of await list()) {
      if (snapshot.records === 0) continue;
      const records = await read(snapshot.name);
      if (records.ok) return { snapshot, records: records.value };
    }
    return null;
  };

  const saveAlone = async (): Promise<Result<SnapshotInfo>> => {
    // One that is being written may have been read before.
    await running;
    const saved = await save();
    if (!saved.ok) return saved;
    const back = await read(saved.value.name);
    if (!back.ok) return back;
    // Drafts that a killed run left begin with a point.
    for (const name of await readdir(folder)) if (name !== saved.value.name && (NAME.test(name) || name.startsWith('.'))) await unlink(join(folder, name));
    return saved;
  };

  return {
    save,
    saveAlone,
    read,
    isDirty: () => dirty,
    failure: () => failure,
    keep: write,
    saveIfDirty: async () => {
      if (dirty) await save();
    },
    markDirty: () => {
      dirty = true;
    },
    latest: async () => (await readLatest())?.snapshot ?? null,
    readLatest,
    areUnreadable: async () => (await list()).some(({ records }) => records > 0) && (await readLatest()) === null,
    restore: async (name) => {
      const records = await read(name);
      return records.ok ? storage.database.replaceAll({ records: records.value }) : records;
    },
  };
}
