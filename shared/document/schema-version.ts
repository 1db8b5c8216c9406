import { AnyRecordSchema, type AnyRecord } from '../domain/records';
import { appError, type AppError } from '../errors/app-error';
import { err, ok, type Result } from '../errors/result';

/** Number of the record shapes this version writes. Data with a higher number is refused, never guessed at. */
export const SCHEMA = 1;

/** One step from a schema to the next: takes a raw record and gives it the new shape. Append only. */
type Migration = (record: Record<string, unknown>) => Record<string, unknown>;
const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a raw record of schema `from` to today's shape and checks it. Used alike when a database is opened,
 * a backup restored, a file imported and a change synced.
 */
export function migrateRecord(raw: unknown, from: number): Result<AnyRecord, AppError> {
  if (from > SCHEMA) return err(appError('future-version', { found: from, known: SCHEMA }));
  if (typeof raw !== 'object' || raw === null) return err(appError('corrupt', { what: 'record' }));
  let record = raw as Record<string, unknown>;
  for (const migrate of MIGRATIONS.slice(from - 1)) record = migrate(record);
  const parsed = AnyRecordSchema.safeParse(record);
  if (!parsed.success) return err(appError('corrupt', { what: `${String(record['type'])} ${String(record['id'])}` }));
  return ok(parsed.data);
}
