import type { MergedRecords } from '../../shared/contract/sharing-storage';
import { emptyDiff, type RecordDiff } from '../../shared/document/record-diff';
import { findRecord, type RecordTables } from '../../shared/document/record-tables';

/**
 * What colleagues' changes do to the records in memory. What waits to be removed here does not come back, and a record that was
 * changed here since stays as it is.
 * @param isRemoving whether a record waits to be removed
 * @returns `isOwnComing`: a change of this window is on its way to be saved beside theirs
 */
export function diffOfMerged(
  tables: RecordTables,
  { put, removed }: Pick<MergedRecords, 'put' | 'removed'>,
  isRemoving: (id: string) => boolean,
): { diff: RecordDiff; isOwnComing: boolean } {
  const diff = emptyDiff();
  let isOwnComing = false;
  for (const record of put) {
    const existing = findRecord(tables, record.type, record.id);
    if (existing === undefined) {
      if (!isRemoving(record.id)) diff.added[record.id] = record;
    } else if (existing.rev > record.rev) isOwnComing = true;
    else diff.updated[record.id] = [existing, record];
  }
  for (const { type, id } of removed) {
    const existing = findRecord(tables, type, id);
    if (existing !== undefined) diff.removed[id] = existing;
  }
  return { diff, isOwnComing };
}
