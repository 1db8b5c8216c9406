import { AnyRecordSchema, type AnyRecord } from '../domain/records';
import { appError, type AppError } from '../errors/app-error';
import { err, ok, type Result } from '../errors/result';
import type { Migration, RawRecord } from './migrations/migration';
import { toSchema2 } from './migrations/to-schema-2';
import { toSchema3 } from './migrations/to-schema-3';

/** Number of the record shapes this version writes. Data with a higher number is refused, never guessed at. */
export const SCHEMA = 3;

/** The steps from each schema to the next: the first leads from schema 1 to 2. Append only. */
const MIGRATIONS: readonly Migration[] = [toSchema2, toSchema3];

/**
 * Brings a raw record of schema `from` to today's shape and checks it. Used alike when a database is opened,
 * a backup restored, a file imported and a change synced.
 */
export function migrateRecord(raw: unknown, from: number): Result<AnyRecord, AppError> {
  if (from > SCHEMA) return err(appError('future-version', { found: from, known: SCHEMA }));
  if (typeof raw !== 'object' || raw === null) return err(appError('corrupt', { what: 'record' }));
  let record = raw as RawRecord;
  for (const migrate of MIGRATIONS.slice(from - 1)) record = migrate(record);
  const parsed = AnyRecordSchema.safeParse(record);
  if (!parsed.success) return err(appError('corrupt', { what: `${String(record['type'])} ${String(record['id'])}` }));
  return ok(parsed.data);
}

/** A raw record of any earlier schema with all fields that came since. It is not checked. */
export function addMissingFields(raw: RawRecord): RawRecord {
  return MIGRATIONS.reduce((record, migrate) => migrate(record), raw);
}

/**
 * The step that gives records of schema `to - 1` the shape of schema `to`. A database takes one step after the
 * other, as its tables change between them.
 */
export function migrationTo(to: number): Migration {
  const migration = MIGRATIONS[to - 2];
  if (migration === undefined) throw new Error(`no migration to schema ${to}`);
  return migration;
}
