import { recordSchema } from '../schema/record';
import { Language, Line, Lines, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

/** Where in an offer a text belongs. */
export const TEXT_PLACES = ['introduction', 'closing', 'payment', 'delivery', 'position'] as const;
export const TextPlace = z.enum(TEXT_PLACES);
export type TextPlace = z.infer<typeof TextPlace>;

/** A text used again and again in offers, in one language. */
export const TextModule = recordSchema('textModule', {
  orderKey: OrderKey,
  language: Language,
  place: TextPlace,
  name: Line,
  /** May hold placeholders such as `{customer}`, filled when the text is put into an offer. */
  text: Lines,
  /** New offers in its language start with it; one for each place and language. */
  isDefault: z.boolean(),
});
export type TextModule = z.infer<typeof TextModule>;
