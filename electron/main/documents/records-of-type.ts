import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';

/** Picks records by their type: `recordsOfType(records)('pain')`. */
export function recordsOfType(records: readonly AnyRecord[]): <T extends RecordType>(type: T) => RecordOf<T>[] {
  return <T extends RecordType>(type: T) => records.filter((record): record is RecordOf<T> => record.type === type);
}
