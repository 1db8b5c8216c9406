import { addMissingFields } from '../document/schema-version';
import type { RawRecord } from '../document/migrations/migration';
import { Account } from '../domain/account/account';
import { Person } from '../domain/account/person';
import { Benefit } from '../domain/needs/benefit';
import { Argument } from '../domain/offer/argument';
import { Attachment } from '../domain/offer/attachment';
import { LineItem } from '../domain/offer/line-item';
import { Offer } from '../domain/offer/offer';
import { OfferRecipient, ReaderVariant } from '../domain/offer/offer-recipient';
import { PaymentStep } from '../domain/offer/payment-step';
import { Surcharge } from '../domain/offer/surcharge';
import { Currency } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { Colleague } from '../domain/workspace/colleague';
import { CompanyProfile } from '../domain/workspace/company-profile';
import { Signatory } from '../domain/workspace/signatory';
import { CustomerChart } from './map/customer-chart';

/** A record as a file written by an earlier version may have it, without the fields that came since. */
function ofAnyAge<S extends z.ZodType>(schema: S) {
  const fill = (raw: unknown): unknown => (typeof raw === 'object' && raw !== null ? addMissingFields(raw as RawRecord) : raw);
  return z.preprocess(fill, schema);
}

/** Rows that an offer may be without, as those of a file from before there were any. */
function listOf<S extends z.ZodType>(schema: S) {
  return z.array(ofAnyAge(schema)).max(1_000).default([]);
}

/** Lists whose rows name the offer they belong to. */
const OF_THE_OFFER = ['lineItems', 'arguments', 'surcharges', 'paymentSteps', 'copies', 'attachments'] as const;

/**
 * Everything an offer's document is made from, as plain records. Rows of another offer are refused: they would otherwise
 * be missing or doubled without anybody noticing. Benefits may be all of the deal's; only those the arguments name, and
 * of these only what may be argued with (`mayArgue`), get into the document.
 */
export const OfferDocumentInput = z
  .object({
    offer: ofAnyAge(Offer),
    lineItems: z.array(ofAnyAge(LineItem)).max(20_000),
    surcharges: listOf(Surcharge),
    paymentSteps: listOf(PaymentStep),
    benefits: z.array(ofAnyAge(Benefit)).max(20_000),
    arguments: z.array(Argument).max(20_000),
    attachments: listOf(Attachment),
    account: ofAnyAge(Account),
    /** The person this document is addressed to. */
    recipient: ofAnyAge(Person).nullable(),
    /** What this document argues with: everything, or what its one reader needs. */
    variant: ReaderVariant.default('full'),
    /** Who else gets the offer, and the people they are. */
    copies: listOf(OfferRecipient),
    people: listOf(Person),
    profile: ofAnyAge(CompanyProfile).nullable(),
    contact: ofAnyAge(Colleague).nullable(),
    /** Those who may sign for the company. */
    signatories: listOf(Signatory),
    /** The people of the deal, where the offer shows them. */
    chart: CustomerChart.optional(),
    /** Currency of the benefits' yearly values, which is the deal's; the offer's when left out. */
    benefitCurrency: Currency.optional(),
  })
  .superRefine((input, context) => {
    for (const list of OF_THE_OFFER) {
      input[list].forEach((row, index) => {
        if (row.offerId === input.offer.id) return;
        context.addIssue({
          code: 'custom',
          path: [list, index, 'offerId'],
          message: 'Does not name the id of the offer.',
        });
      });
    }
  });
export type OfferDocumentInput = z.infer<typeof OfferDocumentInput>;
