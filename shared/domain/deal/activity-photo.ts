import { recordSchema } from '../schema/record';
import { Id, Line } from '../schema/values';
import { z } from '../schema/zod';

/** A picture taken or drawn on a visit, such as a type plate: apart from the activity, which is read far more often. */
export const ActivityPhoto = recordSchema('activityPhoto', {
  accountId: Id,
  activityId: Id,
  name: Line,
  mime: z.literal('image/jpeg'),
  width: z.number().int().min(1).max(10_000),
  height: z.number().int().min(1).max(10_000),
  /** At most about 450 KB of picture. */
  base64: z.string().max(600_000),
});
export type ActivityPhoto = z.infer<typeof ActivityPhoto>;

/** Longest side of a kept picture in pixels, at which a type plate can still be read, and its most bytes. */
export const PHOTO_SIDE = 1600;
export const PHOTO_BYTES = 400_000;

/** The size of a picture whose longest side is no longer than `most`, in its own proportions; a small one stays as it is. */
export function shrunkSize({ width, height }: { width: number; height: number }, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
