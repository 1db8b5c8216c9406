import type { ImportTable, WriteProgress } from '../../../shared/contract/import-storage';
import { AnyRecordSchema, type AnyRecord, type RecordType } from '../../../shared/domain/records';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { WorkbenchDatabase } from '../db';
import { storageFailure } from '../storage-failure';

/** So many records are put at once; between two lots the import can be called off. */
const LOT = 500;

type Change = { base: number | null; record: AnyRecord };
/** Changes stay the text they came as until their lot is written: as records they would take several times the room. */
type Staged = { changes: Map<RecordType, string[]>; progress: WriteProgress; isCancelled: boolean };

/** Imports that were handed over, each to be written in one transaction. */
export class StagedImports {
  readonly #staged = new Map<string, Staged>();

  /**
   * Takes changes in. The first of another import drops one that was left behind.
   * @throws AppFailure `invalid-input` for what is no record
   */
  stage(importId: string, lines: readonly string[]): void {
    const staged = this.#staged.get(importId) ?? this.#begin(importId);
    for (const line of lines) {
      const { type } = readChange(line).record;
      const ofType = staged.changes.get(type);
      if (ofType === undefined) staged.changes.set(type, [line]);
      else ofType.push(line);
      staged.progress.total += 1;
    }
  }

  /** Begins to write. The answer resolves when it is written, called off or failed; it never rejects for an expected failure. */
  async write(database: WorkbenchDatabase, importId: string): Promise<void> {
    const staged = this.#staged.get(importId);
    if (staged === undefined) throw new AppFailure(appError('not-found', { id: importId }));
    const { progress, changes } = staged;
    progress.state = 'writing';
    try {
      const tables = [...changes.keys()].map((type) => database.table<AnyRecord, string>(type));
      await database.transaction('rw', tables, async () => {
        for (const [type, ofType] of changes) {
          for (let at = 0; at < ofType.length; at += LOT) {
            if (staged.isCancelled) throw new AppFailure(appError('cancelled', {}));
            // Checked when they came, and not changed since.
            const lot = ofType.slice(at, at + LOT).map(parseChange);
            ofType.fill('', at, at + LOT);
            await checkBase(database, type, lot);
            await database.table<AnyRecord, string>(type).bulkPut(lot.map(({ record }) => record));
            progress.written += lot.length;
          }
        }
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
      changes.clear();
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
    const staged: Staged = { changes: new Map(), progress: { state: 'writing', written: 0, total: 0, error: null }, isCancelled: false };
    this.#staged.set(importId, staged);
    return staged;
  }
}

function parseChange(line: string): Change {
  const [base, record] = JSON.parse(line) as [number | null, AnyRecord];
  return { base, record };
}

function readChange(line: string): Change {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new AppFailure(appError('invalid-input', { path: 'imports.stage' }));
  }
  const [base, content] = Array.isArray(raw) ? (raw as unknown[]) : [];
  const record = AnyRecordSchema.safeParse(content);
  if (!record.success || (base !== null && typeof base !== 'number')) throw new AppFailure(appError('invalid-input', { path: 'imports.stage' }));
  return { base, record: record.data };
}

/** @throws AppFailure `conflict` when a record is not as it was when the import was planned */
async function checkBase(database: WorkbenchDatabase, type: RecordType, lot: readonly Change[]): Promise<void> {
  const changed = lot.filter(({ base }) => base !== null);
  if (changed.length === 0) return;
  const stored = await database.table<AnyRecord, string>(type).bulkGet(changed.map(({ record }) => record.id));
  changed.forEach(({ base, record }, at) => {
    if (stored[at]?.rev !== base) throw new AppFailure(appError('conflict', { id: record.id }));
  });
}

/** Records of a table as JSON text, in the order of their ids. */
export async function pageOf(database: WorkbenchDatabase, type: ImportTable, after: string | null, limit: number): Promise<{ lines: string[]; last: string | null }> {
  const table = database.table<AnyRecord, string>(type);
  const rows = await (after === null ? table.orderBy('id') : table.where('id').above(after)).limit(limit).toArray();
  return { lines: rows.map((row) => JSON.stringify(row)), last: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
}
