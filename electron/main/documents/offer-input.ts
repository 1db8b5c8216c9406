import type { OfferExport } from '../../../shared/contract/documents';
import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';
import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import { recordsOfType } from './records-of-type';

/** Types whose rows name the offer they belong to. */
type TypeOfOffer = 'lineItem' | 'surcharge' | 'paymentStep' | 'attachment' | 'offerRecipient' | 'argument';

/**
 * What the documents worker needs to know of an offer, picked from the records of its deal; `null` when the offer
 * is not among them.
 * @param userId colleague who answers for the offer when it names nobody
 */
export function offerInput(
  records: readonly AnyRecord[],
  { offerId, variant, recipientPersonId }: Pick<OfferExport, 'offerId' | 'variant' | 'recipientPersonId'>,
  userId: string | null,
): OfferDocumentInput | null {
  const ofType = recordsOfType(records);
  const offer = ofType('offer').find(({ id }) => id === offerId);
  const account = ofType('account').find(({ id }) => id === offer?.accountId);
  if (offer === undefined || account === undefined) return null;
  const ofOffer = <T extends TypeOfOffer>(type: T): RecordOf<T>[] => ofType(type).filter((row) => row.offerId === offerId);
  const arguments_ = ofOffer('argument');
  const chosen = new Set(arguments_.map(({ benefitId }) => benefitId));
  return {
    offer,
    lineItems: ofOffer('lineItem'),
    surcharges: ofOffer('surcharge'),
    paymentSteps: ofOffer('paymentStep'),
    attachments: ofOffer('attachment'),
    copies: ofOffer('offerRecipient'),
    arguments: arguments_,
    benefits: ofType('benefit').filter(({ id }) => chosen.has(id)),
    account,
    recipient: ofType('person').find(({ id }) => id === (recipientPersonId ?? offer.recipientPersonId)) ?? null,
    people: ofType('person'),
    variant,
    profile: ofType('companyProfile').at(0) ?? null,
    signatories: ofType('signatory'),
    contact: ofType('colleague').find(({ id }) => id === (offer.contactId ?? userId)) ?? null,
    benefitCurrency: ofType('deal').find(({ id }) => id === offer.dealId)?.currency,
  };
}
