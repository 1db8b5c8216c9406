import { AnyRecordSchema } from '../domain/records';
import { Id } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import type { RecordDiff } from './record-diff';

const keysAreIds = (diff: RecordDiff): boolean =>
  Object.entries(diff.added).every(([id, record]) => record.id === id) &&
  Object.entries(diff.updated).every(
    ([id, [from, to]]) => from.id === id && to.id === id && from.type === to.type && to.rev > from.rev,
  ) &&
  Object.entries(diff.removed).every(([id, record]) => record.id === id);

/** Shape of a diff as it crosses a process boundary: keys are the records' ids, revisions count up. */
export const RecordDiffSchema = z
  .strictObject({
    added: z.record(Id, AnyRecordSchema),
    updated: z.record(Id, z.tuple([AnyRecordSchema, AnyRecordSchema])),
    removed: z.record(Id, AnyRecordSchema),
  })
  .refine(keysAreIds, { message: 'keys and revisions do not fit the records' }) as unknown as z.ZodType<RecordDiff>;
