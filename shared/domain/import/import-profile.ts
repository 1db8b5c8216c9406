import { recordSchema } from '../schema/record';
import { Line } from '../schema/values';
import { z } from '../schema/zod';
import { IMPORT_KINDS } from './import-kind';

/**
 * How a kind of file was taken the last time, to be proposed the next time: by a fingerprint of its headers. `columns` says what
 * each column is (empty: left out) and, where it had to be asked, how it is read; `values` what words of the file mean here.
 */
export const ImportProfile = recordSchema('importProfile', {
  signature: Line,
  fileName: Line,
  kind: z.enum(IMPORT_KINDS),
  columns: z.array(z.object({ field: Line, label: Line, group: Line, format: Line })).max(1000),
  values: z.array(z.object({ field: Line, from: Line, to: Line })).max(2000),
});
export type ImportProfile = z.infer<typeof ImportProfile>;
