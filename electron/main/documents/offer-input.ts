import { createHash } from 'node:crypto';
import type { OfferExport } from '../../../shared/contract/documents';
import { readFrozen, type FrozenOffer } from '../../../shared/domain/offer/frozen-offer';
import type { Offer } from '../../../shared/domain/offer/offer';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';
import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import { ownCompany } from '../../../shared/domain/workspace/own-company';
import { CustomerChart, customerChart } from '../../../shared/report/map/customer-chart';
import { recordsOfType } from './records-of-type';

/** Types whose rows name the offer they belong to. */
type TypeOfOffer = 'lineItem' | 'surcharge' | 'paymentStep' | 'attachment' | 'offerRecipient' | 'argument';
type Wanted = Pick<OfferExport, 'offerId' | 'variant' | 'recipientPersonId' | 'version'>;

/**
 * What the documents worker needs to know of an offer. A version that was released is told from what was frozen then,
 * whatever became of the records since; a draft from the records as they are.
 * @param userId colleague who answers for the offer when it names nobody
 * @returns `not-found` when offer or version are not among the records, `version-damaged` when the version is not as it
 *   was written
 */
export function offerInput(records: readonly AnyRecord[], wanted: Wanted, userId: string | null): Result<OfferDocumentInput> {
  const ofType = recordsOfType(records);
  const offer = ofType('offer').find(({ id }) => id === wanted.offerId);
  if (offer === undefined) return err(appError('not-found', { id: wanted.offerId }));
  const number = wanted.version ?? offer.version;
  const version = ofType('offerVersion').find((each) => each.offerId === offer.id && each.number === number);
  if (version !== undefined) {
    const frozen = createHash('sha256').update(version.content).digest('hex') === version.hash ? readFrozen(version.content) : null;
    return frozen === null ? err(appError('version-damaged', { number })) : ok(inputOfVersion(frozen, records, wanted));
  }
  const input = wanted.version === null || wanted.version === offer.version ? inputOfRecords(offer, records, wanted, userId) : null;
  return input === null ? err(appError('not-found', { id: wanted.offerId })) : ok(input);
}

/** A frozen version names the people it was for; anybody else a document is wanted for is taken from the records. */
function inputOfVersion(frozen: FrozenOffer, records: readonly AnyRecord[], { variant, recipientPersonId }: Wanted): OfferDocumentInput {
  const { offer, recipients, people } = frozen;
  const personId = recipientPersonId ?? offer.recipientPersonId;
  const ofThisId = ({ id }: { id: string }): boolean => id === personId;
  return {
    offer,
    lineItems: [...frozen.lineItems],
    surcharges: [...frozen.surcharges],
    paymentSteps: [...frozen.paymentSteps],
    attachments: [...frozen.attachments],
    copies: [...recipients],
    arguments: [...frozen.arguments],
    benefits: [...frozen.benefits],
    account: frozen.account,
    recipient: people.find(ofThisId) ?? recordsOfType(records)('person').find(ofThisId) ?? null,
    people: [...people],
    variant,
    profile: frozen.profile,
    signatories: [...frozen.signatories],
    contact: frozen.contact,
    benefitCurrency: frozen.benefitCurrency,
    chart: variant === 'full' ? CustomerChart.safeParse(frozen.chart).data : undefined,
  };
}

function inputOfRecords(offer: Offer, records: readonly AnyRecord[], { variant, recipientPersonId }: Wanted, userId: string | null): OfferDocumentInput | null {
  const ofType = recordsOfType(records);
  const account = ofType('account').find(({ id }) => id === offer.accountId);
  if (account === undefined) return null;
  const ofOffer = <T extends TypeOfOffer>(type: T): RecordOf<T>[] => ofType(type).filter((row) => row.offerId === offer.id);
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
    profile: ownCompany(ofType('companyProfile')),
    signatories: ofType('signatory'),
    contact: ofType('colleague').find(({ id }) => id === (offer.contactId ?? userId)) ?? null,
    chart: offer.includesMap && variant === 'full' ? chartOf(records, offer.dealId) : undefined,
    benefitCurrency: ofType('deal').find(({ id }) => id === offer.dealId)?.currency,
  };
}

/** Only what a customer may see of the deal's map leaves this process. */
function chartOf(records: readonly AnyRecord[], dealId: string): CustomerChart {
  const ofType = recordsOfType(records);
  return customerChart({
    members: ofType('member').filter((member) => member.dealId === dealId),
    persons: new Map(ofType('person').map((person) => [person.id, person])),
    ratings: [],
    relations: ofType('relation').filter((relation) => relation.dealId === dealId),
    colleagues: new Map(),
    ownColleagueId: null,
  });
}
