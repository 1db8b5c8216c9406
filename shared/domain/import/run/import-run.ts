import { recordSchema } from '../../schema/record';
import { Id, Instant, Line } from '../../schema/values';
import { z } from '../../schema/zod';
import { IMPORT_KINDS } from '../import-kind';

/** So many imports can be taken back, the newest; what an older one wrote stays, and what it replaced is forgotten. */
export const RUNS_KEPT = 10;

const count = z.number().int().min(0);

/** An import that was written: what is needed to name it in a list and to take it back as a whole. */
export const ImportRun = recordSchema('importRun', { fileName: Line, kind: z.enum(IMPORT_KINDS), created: count, updated: count });
export type ImportRun = z.infer<typeof ImportRun>;

/**
 * A part of what an import wrote. `added`: new records by their type; their revision was 1. `replaced`: what changed records
 * were before, as JSON text, and the revision and time the import gave them; runs from before the time was noted have none.
 */
export const ImportRunPart = recordSchema('importRunPart', {
  runId: Id,
  added: z.array(z.object({ type: Line, ids: z.array(Id).max(2000) })).max(200),
  replaced: z.array(z.object({ rev: z.number().int().min(2), updatedAt: z.exactOptional(Instant), before: z.string().max(2_000_000) })).max(2000),
});
export type ImportRunPart = z.infer<typeof ImportRunPart>;
