import { Account } from '../domain/account/account';
import { Person } from '../domain/account/person';
import { Benefit } from '../domain/needs/benefit';
import { Argument } from '../domain/offer/argument';
import { LineItem } from '../domain/offer/line-item';
import { Offer } from '../domain/offer/offer';
import { Currency, Line } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { Colleague } from '../domain/workspace/colleague';
import { CompanyProfile } from '../domain/workspace/company-profile';

/**
 * Everything an offer's document is made from, as plain records. Positions and arguments of another offer are refused:
 * they would otherwise be missing or doubled without anybody noticing. Benefits may be all of the deal's; only those the
 * arguments name, and of these only what may be argued with (`mayArgue`), get into the document.
 */
export const OfferDocumentInput = z
  .object({
    offer: Offer,
    lineItems: z.array(LineItem).max(20_000),
    /** Files written before a verdict could be overruled lack the field. */
    benefits: z.array(Benefit.extend({ lintOverride: Line.default('') })).max(20_000),
    arguments: z.array(Argument).max(20_000),
    account: Account,
    recipient: Person.nullable(),
    profile: CompanyProfile.nullable(),
    contact: Colleague.nullable(),
    /** Currency of the benefits' yearly values, which is the deal's; the offer's when left out. */
    benefitCurrency: Currency.optional(),
  })
  .superRefine((input, context) => {
    for (const list of ['lineItems', 'arguments'] as const) {
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
