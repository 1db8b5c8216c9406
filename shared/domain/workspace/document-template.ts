import { recordSchema } from '../schema/record';
import { Line, OrderKey, Sha256 } from '../schema/values';
import { z } from '../schema/zod';

/** A Word file of the own company that offers are written into. Its bytes are among the files main keeps. */
export const DocumentTemplate = recordSchema('documentTemplate', {
  orderKey: OrderKey,
  name: Line,
  /** As it was called when it was added. */
  fileName: Line,
  /** Bytes. */
  size: z.number().int().min(1),
  sha256: Sha256,
});
export type DocumentTemplate = z.infer<typeof DocumentTemplate>;
