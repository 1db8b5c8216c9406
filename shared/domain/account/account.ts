import { ImportStamps } from '../import/import-stamp';
import { recordSchema } from '../schema/record';
import type { Bookkeeping } from '../schema/record';
import { DecimalText, Id, Line, Lines } from '../schema/values';
import { z } from '../schema/zod';
import { ContactPoints, PostalAddresses, Tags } from './contact-details';

/** A company the user sells to, or wants to. */
export const Account = recordSchema('account', {
  name: Line,
  /** The company it belongs to. */
  parentId: Id.nullable(),
  street: Line,
  postalCode: Line,
  city: Line,
  /** State, canton or county. */
  region: Line,
  country: Line,
  website: Line,
  email: Line,
  phone: Line,
  industry: Line,
  employees: z.number().int().min(0).nullable(),
  /** Revenue of a year, in the currency the user reckons in. */
  revenue: DecimalText.nullable(),
  /** Year, or whatever is known of it. */
  founded: Line,
  vatId: Line,
  tags: Tags,
  note: Lines,
  /** Further telephones, e-mail addresses and home pages, beside the main ones above. */
  contacts: ContactPoints,
  /** Further sites. */
  addresses: PostalAddresses,
  /** Key of the record in the system it was imported from, empty when made by hand. */
  externalKey: Line,
  imports: ImportStamps,
});
export type Account = z.infer<typeof Account>;

/** An account of which nothing is known. */
export function emptyAccount(bookkeeping: Bookkeeping): Account {
  return {
    type: 'account', ...bookkeeping, name: '', parentId: null, street: '', postalCode: '', city: '', region: '', country: '', website: '', email: '', phone: '', industry: '',
    employees: null, revenue: null, founded: '', vatId: '', tags: [], note: '', contacts: [], addresses: [], externalKey: '', imports: [],
  };
}
