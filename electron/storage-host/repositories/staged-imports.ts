import type { ImportTable, PackedChanges, WriteProgress } from '../../../shared/contract/import-storage';
import { AnyRecordSchema, type AnyRecord, type RecordType } from '../../../shared/domain/records';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { WorkbenchDatabase } from '../db';
import { storageFailure } from '../storage-failure';
import { forgetOldRuns } from './undo-import';
import { unpackChanges } from './unpack-changes';

/** `basedAt`: when the record was changed last before; colleagues' changes leave its revision alone. */
type Change = { base: number | null; record: AnyRecord; basedAt?: string };
/** Changes stay packed until their lot is written: as records they would take many times the room. */
type Staged = { lots: PackedChanges[]; types: Set<RecordType>; progress: WriteProgress; isCancelled: boolean };

/** Imports that were handed over, each to be written in one transaction. */
export class StagedImports {
  readonly #staged = new Map<string, Staged>();

  /**
   * Takes changes in. The first of another import drops one that was left behind.
   * @throws AppFailure `invalid-input` for what is no record
   */
  stage(importId: string, changes: PackedChanges): void {
    const staged = this.#staged.get(importId) ?? this.#begin(importId);
    for (const line of unpackChanges(changes)) staged.types.add(checkedType(line));
    staged.lots.push(changes);
    staged.progress.total += changes.count;
  }

  /** Begins to write. The answer resolves when it is written, called off or failed; it never rejects for an expected failure. */
  async write(database: WorkbenchDatabase, importId: string): Promise<void> {
    const staged = this.#staged.get(importId);
    if (staged === undefined) throw new AppFailure(appError('not-found', { id: importId }));
    const { progress, lots, types } = staged;
    progress.state = 'writing';
    try {
      await database.writing([...types].map((type) => database.table<AnyRecord, string>(type)), async () => {
        let before: Promise<unknown> = Promise.resolve();
        for (const lot of lots) {
          if (staged.isCancelled) throw new AppFailure(appError('cancelled', {}));
          // Checked when it came, and not changed since.
          const changes = [...byType(unpackChanges(lot).map(parseChange))];
          for (const [type, ofType] of changes) await checkBase(database, type, ofType);
          const putting = Promise.all(changes.map(([type, ofType]) => database.table<AnyRecord, string>(type).bulkPut(ofType.map(({ record }) => record))));
          // One lot is being written while the next is unpacked; a failure is met where it is waited for.
          putting.catch(() => undefined);
          await before;
          before = putting;
          progress.written += lot.count;
        }
        await before;
        if (types.has('importRun')) await forgetOldRuns(database);
        if (staged.isCancelled) throw new AppFailure(appError('cancelled', {}));
      });
      progress.state = 'written';
    } catch (fault) {
      const failure = storageFailure(fault);
      progress.written = 0;
      progress.state = failure?.code === 'cancelled' ? 'cancelled' : 'failed';
      progress.error = failure;
      if (failure === null) throw fault;
    } finally {
      lots.length = 0;
    }
  }

  /** @throws AppFailure `not-found` */
  progress(importId: string): WriteProgress {
    const staged = this.#staged.get(importId);
    if (staged === undefined) throw new AppFailure(appError('not-found', { id: importId }));
    return { ...staged.progress };
  }

  cancel(importId: string): void {
    const staged = this.#staged.get(importId);
    if (staged !== undefined) staged.isCancelled = true;
  }

  #begin(importId: string): Staged {
    this.#staged.clear();
    const staged: Staged = { lots: [], types: new Set(), progress: { state: 'writing', written: 0, total: 0, error: null }, isCancelled: false };
    this.#staged.set(importId, staged);
    return staged;
  }
}

function parseChange(line: string): Change {
  const [base, record, basedAt] = JSON.parse(line) as [number | null, AnyRecord, string?];
  return basedAt === undefined ? { base, record } : { base, record, basedAt };
}

function byType(changes: readonly Change[]): Map<RecordType, Change[]> {
  const found = new Map<RecordType, Change[]>();
  for (const change of changes) {
    const known = found.get(change.record.type);
    if (known === undefined) found.set(change.record.type, [change]);
    else known.push(change);
  }
  return found;
}

/** The type of a change's record, once all of it was checked. */
function checkedType(line: string): RecordType {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new AppFailure(appError('invalid-input', { path: 'imports.stage' }));
  }
  const [base, content] = Array.isArray(raw) ? (raw as unknown[]) : [];
  const record = AnyRecordSchema.safeParse(content);
  if (!record.success || (base !== null && typeof base !== 'number')) throw new AppFailure(appError('invalid-input', { path: 'imports.stage' }));
  return record.data.type;
}

/** @throws AppFailure `conflict` when a record is not as it was when the import was planned */
async function checkBase(database: WorkbenchDatabase, type: RecordType, lot: readonly Change[]): Promise<void> {
  const changed = lot.filter(({ base }) => base !== null);
  if (changed.length === 0) return;
  const stored = await database.table<AnyRecord, string>(type).bulkGet(changed.map(({ record }) => record.id));
  changed.forEach(({ base, record, basedAt }, at) => {
    if (stored[at]?.rev !== base || (basedAt !== undefined && stored[at]?.updatedAt !== basedAt)) throw new AppFailure(appError('conflict', { id: record.id }));
  });
}

/** Records of a table as JSON text, in the order of their ids. */
export async function pageOf(database: WorkbenchDatabase, type: ImportTable, after: string | null, limit: number): Promise<{ lines: string[]; last: string | null }> {
  const table = database.table<AnyRecord, string>(type);
  const rows = await (after === null ? table.orderBy('id') : table.where('id').above(after)).limit(limit).toArray();
  return { lines: rows.map((row) => JSON.stringify(row)), last: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
}
