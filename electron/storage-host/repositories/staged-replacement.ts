import { AnyRecordSchema, RECORD_TYPES, type AnyRecord, type RecordType } from '../../../shared/domain/records';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { WorkbenchDatabase } from '../db';
import type { Alongside } from './whole';

/** So many records are put at once. */
const LOT = 500;

/** Records that are to replace everything, handed over in lots. They stay text until they are written: as records they take several times the room. */
export class StagedReplacement {
  #lines = new Map<RecordType, string[]>();

  /**
   * Takes a lot in; the first one forgets what was left behind.
   * @throws AppFailure `corrupt` for what is no record of today's shape
   */
  stage(lines: readonly string[], isFirst: boolean): void {
    if (isFirst) this.#lines = new Map();
    for (const line of lines) {
      const { type } = readRecord(line);
      const ofType = this.#lines.get(type);
      if (ofType === undefined) this.#lines.set(type, [line]);
      else ofType.push(line);
    }
  }

  /**
   * Replaces everything in one transaction. What is stored then is counted within it, so that it ends as it began unless
   * all of it is there.
   */
  async write(database: WorkbenchDatabase, alongside: Alongside | null = null): Promise<number> {
    const staged = this.#lines;
    this.#lines = new Map();
    await database.writing([...database.allRecordTables, ...(alongside?.tables ?? [])], async () => {
      await alongside?.begin();
      await Promise.all(database.allRecordTables.map((table) => table.clear()));
      for (const [type, lines] of staged) {
        const table = database.table<AnyRecord, string>(type);
        for (let at = 0; at < lines.length; at += LOT) await table.bulkPut(lines.slice(at, at + LOT).map((line) => JSON.parse(line) as AnyRecord));
      }
      for (const type of RECORD_TYPES) {
        const found = await database.table(type).count();
        if (found !== (staged.get(type)?.length ?? 0)) throw new AppFailure(appError('corrupt', { what: type }));
      }
    });
    return [...staged.values()].reduce((sum, lines) => sum + lines.length, 0);
  }
}

function readRecord(line: string): AnyRecord {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new AppFailure(appError('corrupt', { what: 'backup' }));
  }
  const record = AnyRecordSchema.safeParse(raw);
  if (!record.success) throw new AppFailure(appError('corrupt', { what: 'backup' }));
  return record.data;
}
