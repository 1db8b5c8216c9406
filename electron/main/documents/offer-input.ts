import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';

/**
 * What the documents worker needs to know of an offer, picked from the records of its deal; `null` when the offer
 * is not among them.
 * @param userId colleague who answers for the offer when it names nobody
 */
export function offerInput(records: readonly AnyRecord[], offerId: string, userId: string | null): OfferDocumentInput | null {
  const ofType = <T extends RecordType>(type: T): RecordOf<T>[] =>
    records.filter((record): record is RecordOf<T> => record.type === type);
  const offer = ofType('offer').find(({ id }) => id === offerId);
  const account = ofType('account').find(({ id }) => id === offer?.accountId);
  if (offer === undefined || account === undefined) return null;
  const arguments_ = ofType('argument').filter((argument) => argument.offerId === offerId);
  const chosen = new Set(arguments_.map(({ benefitId }) => benefitId));
  return {
    offer,
    lineItems: ofType('lineItem').filter((item) => item.offerId === offerId),
    surcharges: ofType('surcharge').filter((surcharge) => surcharge.offerId === offerId),
    arguments: arguments_,
    benefits: ofType('benefit').filter(({ id }) => chosen.has(id)),
    account,
    recipient: ofType('person').find(({ id }) => id === offer.recipientPersonId) ?? null,
    profile: ofType('companyProfile').at(0) ?? null,
    signatories: ofType('signatory'),
    contact: ofType('colleague').find(({ id }) => id === (offer.contactId ?? userId)) ?? null,
    benefitCurrency: ofType('deal').find(({ id }) => id === offer.dealId)?.currency,
  };
}
