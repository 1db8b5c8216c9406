import type { AnyRecord } from '../../../shared/domain/records';
import { z } from '../../../shared/domain/schema/zod';
import { migrateRecord } from '../../../shared/document/schema-version';

const RawDiff = z.object({
  added: z.record(z.string(), z.unknown()),
  updated: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
  removed: z.record(z.string(), z.unknown()),
});

/**
 * The records after a snapshot and the changes journalled since. Changes the snapshot already holds do no harm: a
 * record never goes back to an older revision. A change that cannot be read is left out.
 * @param isExact whether nothing is missing between these records and the journal; where something is, a changed record is taken
 *   only if it is among them or was added since, as what it belongs to would not be there
 */
export function replay(records: readonly AnyRecord[], entries: readonly { schema: number; diff: unknown }[], isExact: boolean): AnyRecord[] {
  const state = new Map(records.map((record) => [record.id, record]));
  for (const { schema, diff } of entries) {
    const raw = RawDiff.safeParse(diff);
    if (!raw.success) continue;
    for (const [id, removed] of Object.entries(raw.data.removed)) {
      const record = migrateRecord(removed, schema);
      const existing = state.get(id);
      if (record.ok && existing !== undefined && existing.rev <= record.value.rev) state.delete(id);
    }
    const updated = Object.entries(raw.data.updated).flatMap(([id, [, to]]) => (isExact || state.has(id) ? [to] : []));
    const written = [...Object.values(raw.data.added), ...updated];
    for (const content of written) {
      const record = migrateRecord(content, schema);
      if (record.ok && (state.get(record.value.id)?.rev ?? 0) <= record.value.rev) state.set(record.value.id, record.value);
    }
  }
  return [...state.values()];
}
