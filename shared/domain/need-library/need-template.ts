import { Motive } from '../needs/benefit';
import { recordSchema } from '../schema/record';
import { Currency, DecimalText, Id, Language, Lines } from '../schema/values';
import { z } from '../schema/zod';

export const TEMPLATE_KINDS = ['pain', 'benefit'] as const;
export const TemplateKind = z.enum(TEMPLATE_KINDS);
export type TemplateKind = z.infer<typeof TemplateKind>;

/**
 * A pain or benefit kept for the next deal. It says what is usual in a segment and never what a customer said: a card
 * made from it is assumed until the customer speaks.
 */
export const NeedTemplate = recordSchema('needTemplate', {
  kind: TemplateKind,
  text: Lines,
  /** The motive it answers or touches; `null`: it depends on the person. */
  motive: Motive.nullable(),
  /** How hot such a pain usually is; `null` for benefits. */
  urgency: z.number().int().min(1).max(10).nullable(),
  /** What it usually costs or is worth a year, from and to. */
  valueFrom: DecimalText.nullable(),
  valueTo: DecimalText.nullable(),
  currency: Currency,
  /** Names of the segments it belongs to, one a line. */
  segments: Lines,
  language: Language,
  /** The pain of the library a benefit usually eases; also when that is gone. `null` for pains. */
  relievesId: Id.nullable(),
  /** Out of the library for good: an entry every workspace begins with cannot go otherwise. */
  isRemoved: z.boolean(),
});
export type NeedTemplate = z.infer<typeof NeedTemplate>;
