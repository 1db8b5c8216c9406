import { recordSchema } from '../schema/record';
import { Line, Lines, Sha256 } from '../schema/values';
import { z } from '../schema/zod';

/**
 * Legal forms that decide what a business letter must say of its sender; `none` is a trader who is in no register,
 * `other` a foreign or rare form.
 */
export const LEGAL_FORMS = ['none', 'gmbh', 'ug', 'ag', 'gmbh-co-kg', 'kg', 'ohg', 'ek', 'other'] as const;
export const LegalForm = z.enum(LEGAL_FORMS);
export type LegalForm = z.infer<typeof LegalForm>;

/**
 * The seller's own company as it stands on a letterhead. A GmbH's offer is a business letter and must name
 * legal form, seat, register court, register number and all directors (§ 35a GmbHG); `missingLegalDetails` says what
 * the other forms must name.
 */
export const CompanyProfile = recordSchema('companyProfile', {
  name: Line,
  /** A line under the name, e.g. what the company makes. */
  letterheadLine: Line,
  street: Line,
  postalCode: Line,
  city: Line,
  country: Line,
  phone: Line,
  email: Line,
  website: Line,
  vatId: Line,
  legalForm: LegalForm,
  /** Where the company has its seat; the city when empty. */
  seat: Line,
  registerCourt: Line,
  registerNumber: Line,
  /** All directors, partners or members of the board. */
  directors: Line,
  /** Who presides over the supervisory board, where there is one. */
  supervisoryChair: Line,
  /** The company that is personally liable, with its seat and register, of a GmbH & Co. KG. */
  generalPartner: Line,
  bankName: Line,
  iban: Line,
  bic: Line,
  /** The one signatory of schema 1; those of today are records of their own. */
  signatory: Line,
  signatoryFunction: Line,
  /** Text under every offer, e.g. the reference to the general terms. */
  terms: Lines,
  /** The picture of the letterhead among the files main keeps; `null` for none. */
  logoSha256: Sha256.nullable(),
});
export type CompanyProfile = z.infer<typeof CompanyProfile>;
