import type { AnyRecord } from '../domain/records';
import { isSameValue } from '../domain/sync/same-value';
import type { RecordDiff } from './record-diff';
import { findRecord, type RecordTables } from './record-tables';

/**
 * Rebases a diff onto what is there now and gives the new versions their bookkeeping: the next revision and
 * the time. Undo is a forward change too, so a record taken back to an old content still counts up.
 * An update whose record is gone, and a removal of something not there, are left out, and so is an addition of what is there:
 * what was removed and came back by a colleague's change is as they have it.
 * @param now UTC instant
 */
export function stampDiff(diff: RecordDiff, current: RecordTables, now: string): RecordDiff {
  const stamped: RecordDiff = { added: {}, updated: {}, removed: {} };
  for (const [id, record] of Object.entries(diff.added)) {
    if (findRecord(current, record.type, id) === undefined) stamped.added[id] = { ...record, updatedAt: now };
  }
  for (const [id, [from, to]] of Object.entries(diff.updated)) {
    const existing = findRecord(current, to.type, id);
    if (existing !== undefined) stamped.updated[id] = [existing, nextVersion(carryOver(existing, from, to), existing, now)];
  }
  for (const [id, record] of Object.entries(diff.removed)) {
    const existing = findRecord(current, record.type, id);
    if (existing !== undefined) stamped.removed[id] = existing;
  }
  return stamped;
}

function nextVersion(content: AnyRecord, existing: AnyRecord, now: string): AnyRecord {
  return { ...content, rev: existing.rev + 1, createdAt: existing.createdAt, updatedAt: now };
}

/**
 * `existing` with only those fields changed that differ between `from` and `to`, and that are still as they were in `from`:
 * taking back an own change leaves what a colleague wrote over it.
 */
function carryOver(existing: AnyRecord, from: AnyRecord, to: AnyRecord): AnyRecord {
  if (existing === from) return to;
  const now = existing as Record<string, unknown>;
  const next = { ...now };
  const before = from as Record<string, unknown>;
  const after = to as Record<string, unknown>;
  for (const key of Object.keys({ ...before, ...after })) {
    if (!Object.is(before[key], after[key]) && isSameValue(now[key], before[key])) next[key] = after[key];
  }
  return next as AnyRecord;
}
