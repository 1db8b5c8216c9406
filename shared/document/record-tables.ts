import { RECORD_TYPES, type AnyRecord, type RecordOf, type RecordType } from '../domain/records';
import type { RecordDiff } from './record-diff';

/** Records in memory, one map from id to record for each type. Never changed in place. */
export type RecordTables = { readonly [T in RecordType]: ReadonlyMap<string, RecordOf<T>> };

/** Tables without records. */
export function emptyTables(): RecordTables {
  return Object.fromEntries(RECORD_TYPES.map((type) => [type, new Map()])) as unknown as RecordTables;
}

/** The record of that type and id, when it is there. */
export function findRecord<T extends RecordType>(tables: RecordTables, type: T, id: string): RecordOf<T> | undefined {
  return tables[type].get(id);
}

/** Tables after a diff. Tables the diff does not touch stay the same objects. */
export function applyDiff(tables: RecordTables, diff: RecordDiff): RecordTables {
  const changed = new Map<RecordType, Map<string, AnyRecord>>();
  const tableOf = (type: RecordType): Map<string, AnyRecord> => {
    const copy = changed.get(type) ?? new Map<string, AnyRecord>(tables[type] as ReadonlyMap<string, AnyRecord>);
    changed.set(type, copy);
    return copy;
  };
  for (const record of Object.values(diff.added)) tableOf(record.type).set(record.id, record);
  for (const [, to] of Object.values(diff.updated)) tableOf(to.type).set(to.id, to);
  for (const record of Object.values(diff.removed)) tableOf(record.type).delete(record.id);
  return { ...tables, ...Object.fromEntries(changed) } as RecordTables;
}
