import type { AnyRecord } from '../../../shared/domain/records';
import { changedFields, sharedContent } from '../../../shared/domain/sync/record-content';
import { boundStamp, stampOf } from '../../../shared/domain/sync/stamp';
import type { RowChange, SharedDocument } from './shared-document';

/**
 * What of a record of this laptop the shared document lacks: all of it, or that in which it differs. Unless it comes in for
 * the `isFirst` time it was shared once, and what is no later than the shared row was known there. What is later than its deletion was
 * written without knowing that, and outlives it.
 */
export function seedChange(record: AnyRecord, shared: SharedDocument, isFirst: boolean, now: number): RowChange | null {
  const { type, id } = record;
  if (shared.isErased(id)) return null;
  const reading = shared.read(type, id);
  const stamp = boundStamp(stampOf(record.updatedAt), now);
  const content = sharedContent(record);
  if (reading === null) return { kind: 'create', type, id, content, stamp };
  if (!isFirst && stamp <= reading.stamp) return null;
  return Object.keys(changedFields(reading.fields, record)).length === 0 ? null : { kind: 'meeting', type, id, content, stamp };
}

/**
 * What was changed of a record while it was not shared, `null` for nothing. A record that is older than what was shared came
 * from elsewhere, as from a backup: it is compared. What is new is for the server to answer first.
 */
export function changeMeanwhile(record: AnyRecord, shared: SharedDocument, now: number): RowChange | null {
  const { type, id } = record;
  const reading = shared.read(type, id);
  if (reading === null) return null;
  const stamp = boundStamp(stampOf(record.updatedAt), now);
  const isLater = stamp > reading.stamp;
  const fields = changedFields(reading.fields, record);
  const isSame = Object.keys(fields).length === 0;
  const content = sharedContent(record);
  if (!isLater) return reading.isDeleted || isSame ? null : { kind: 'meeting', type, id, content, stamp };
  // One that was brought back as it was is wanted; one that stayed for what hangs on it, and was edited, only outlives its deletion.
  if (isSame) return reading.isDeleted ? { kind: 'create', type, id, content, stamp } : null;
  return { kind: 'change', type, id, fields, stamp };
}
