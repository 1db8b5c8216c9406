import { recordSchema } from '../schema/record';
import { Line, Lines, Sha256 } from '../schema/values';
import type { z } from '../schema/zod';

/**
 * The seller's own company as it stands on a letterhead. A GmbH's offer is a business letter and must name
 * legal form, seat, register court, register number and all directors (§ 35a GmbHG).
 */
export const CompanyProfile = recordSchema('companyProfile', {
  name: Line,
  street: Line,
  postalCode: Line,
  city: Line,
  country: Line,
  phone: Line,
  email: Line,
  website: Line,
  vatId: Line,
  registerCourt: Line,
  registerNumber: Line,
  directors: Line,
  bankName: Line,
  iban: Line,
  bic: Line,
  signatory: Line,
  signatoryFunction: Line,
  /** Text under every offer, e.g. the reference to the general terms. */
  terms: Lines,
  /** The picture of the letterhead among the files main keeps; `null` for none. */
  logoSha256: Sha256.nullable(),
});
export type CompanyProfile = z.infer<typeof CompanyProfile>;
