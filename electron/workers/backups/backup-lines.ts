import { z } from '../../../shared/domain/schema/zod';
import { Sha256 } from '../../../shared/domain/schema/values';

/** Newest layout that this program writes and reads. */
export const BACKUP_VERSION = 2;

/**
 * What is under the seal of a backup: gzip of lines of JSON. The first says what it is, then one for each record as it is
 * stored, one for each kept file, and one that says how much there was, so that none can be missing.
 */
export const HeadLine = z.object({
  format: z.literal('werkbank-backup'),
  version: z.number().int().min(1),
  schema: z.number().int().min(1),
  createdAt: z.string(),
});
export type HeadLine = z.infer<typeof HeadLine>;

export const FileLine = z.strictObject({ file: Sha256, base64: z.string() });
export type FileLine = z.infer<typeof FileLine>;

export const EndLine = z.strictObject({ end: z.literal(true), records: z.number().int().min(0), files: z.number().int().min(0) });
export type EndLine = z.infer<typeof EndLine>;
