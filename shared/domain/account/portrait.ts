import { recordSchema } from '../schema/record';
import { Id } from '../schema/values';
import { z } from '../schema/zod';

export const PORTRAIT_TYPES = ['image/jpeg', 'image/png', 'image/gif'] as const;

/** The picture of a person, apart from their record, which is read far more often. */
export const Portrait = recordSchema('portrait', {
  accountId: Id.nullable(),
  personId: Id,
  mime: z.enum(PORTRAIT_TYPES),
  /** At most about 750 KB of picture. */
  base64: z.string().max(1_000_000),
});
export type Portrait = z.infer<typeof Portrait>;
