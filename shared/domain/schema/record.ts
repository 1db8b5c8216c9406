import { Id, Instant } from './values';
import { z } from './zod';

const bookkeeping = {
  id: Id,
  createdAt: Instant,
  updatedAt: Instant,
  /** Counts up by one with every change; a change names the revision it was made on. */
  rev: z.number().int().min(1),
};

/** Fields every record has beside its own. */
export type Bookkeeping = { id: Id; createdAt: Instant; updatedAt: Instant; rev: number };

/**
 * Schema of a record type. Fields this version does not know pass through unchanged, so that an older
 * client never drops what a newer one wrote; the static type still names only the known fields.
 */
export function recordSchema<const T extends string, S extends z.ZodRawShape>(type: T, shape: S) {
  const schema = z.looseObject({ type: z.literal(type), ...bookkeeping, ...shape });
  return schema as unknown as z.ZodObject<{ type: z.ZodLiteral<T> } & typeof bookkeeping & S>;
}
