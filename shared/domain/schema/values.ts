import { z } from './zod';

/** UUIDv7 made by whoever creates the record (RFC 9562, section 5.7), lower case. */
export const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
export type Id = string;

/** UTC instant as written by `Date.prototype.toISOString`. */
export const Instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export type Instant = string;

/** A calendar day `YYYY-MM-DD`, the same day in every time zone. A day that does not exist is refused. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => {
    // A day that does not exist comes back as another one, or as none.
    const instant = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  });
export type Day = string;

/** A number of days, as in a term of payment. */
export const Days = z.number().int().min(0).max(3650);

/** A decimal number as text with a point, at most 15 digits before and 6 after it: `-1234.5`. Never a float. */
export const DecimalText = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/);
export type DecimalText = string;

/** Percentage as decimal text, 0 to 100. */
export const PercentText = DecimalText.refine((text) => Number(text) >= 0 && Number(text) <= 100);

/** ISO 4217 currency code. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);
export type Currency = string;

/** Key that sorts rows of a list between its neighbours (fractional indexing, base 62). */
export const OrderKey = z.string().regex(/^[0-9A-Za-z]{1,200}$/);
export type OrderKey = string;

/** Place of a card on a canvas, in canvas units (one unit = one CSS pixel at 100 %). */
export const Position = z.object({ x: z.number().finite(), y: z.number().finite() });
export type Position = z.infer<typeof Position>;

/** One line of text and several lines of text, with an upper bound so that a record stays a record. */
export const Line = z.string().max(500);
export const Lines = z.string().max(20_000);

/** SHA-256 of a file, in hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = string;

/** Language of a document or of the user interface. */
export const LANGUAGES = ['de', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** How well something is known. Assumed things never reach a document for the customer. */
export const EVIDENCES = ['assumed', 'heard', 'confirmed'] as const;
export const Evidence = z.enum(EVIDENCES);
export type Evidence = z.infer<typeof Evidence>;
