import { recordSchema } from '../schema/record';
import { Id } from '../schema/values';
import { z } from '../schema/zod';

export const RelationKind = z.enum(['reports-to', 'informal', 'influence', 'conflict']);
export type RelationKind = z.infer<typeof RelationKind>;

/** A line on the map between two members of one deal. For `reports-to`, `fromId` is the subordinate. */
export const Relation = recordSchema('relation', {
  accountId: Id,
  dealId: Id,
  kind: RelationKind,
  fromId: Id,
  toId: Id,
  /** Strength of an influence, -5 (works against) to +5 (carries along); `null` for the other kinds. */
  strength: z.number().int().min(-5).max(5).nullable(),
});
export type Relation = z.infer<typeof Relation>;
