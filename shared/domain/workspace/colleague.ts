import { recordSchema } from '../schema/record';
import { Line } from '../schema/values';
import type { z } from '../schema/zod';

/** Somebody of the seller's own company: the user of this laptop or a colleague. Ratings are theirs. */
export const Colleague = recordSchema('colleague', { name: Line, email: Line });
export type Colleague = z.infer<typeof Colleague>;
