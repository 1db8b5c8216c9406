import { Line } from '../schema/values';
import { z } from '../schema/zod';

/**
 * A further telephone, e-mail address or home page, beside the main one the record itself has. `label` says which it is,
 * as vCards do: `work`, `home`, `cell`, `fax`, `other`, or a word of the user's own.
 */
export const CONTACT_KINDS = ['phone', 'email', 'website'] as const;
export const ContactPoint = z.object({ kind: z.enum(CONTACT_KINDS), label: Line, value: Line });
export type ContactPoint = z.infer<typeof ContactPoint>;

/** A postal address; `label` as with telephones. */
export const PostalAddress = z.object({ label: Line, street: Line, addition: Line, postalCode: Line, city: Line, region: Line, country: Line, poBox: Line });
export type PostalAddress = z.infer<typeof PostalAddress>;

/** Lists within a record stay small, so that a record stays one. */
export const ContactPoints = z.array(ContactPoint).max(60);
export const PostalAddresses = z.array(PostalAddress).max(200);
export const Tags = z.array(Line).max(100);
