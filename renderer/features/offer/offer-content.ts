import type { RecordTables } from '../../../shared/document/record-tables';
import { arguedBenefits } from '../../../shared/domain/offer/argued-benefits';
import type { OfferContent } from '../../../shared/domain/offer/frozen-offer';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { VerdictOf } from '../../../shared/domain/needs/may-argue';
import { customerChart, type CustomerChart } from '../../../shared/report/map/customer-chart';
import type { RecordOf } from '../../../shared/domain/records';
import { ownCompany } from '../../../shared/domain/workspace/own-company';

/** Types whose rows name the offer they belong to. */
type TypeOfOffer = 'lineItem' | 'surcharge' | 'paymentStep' | 'attachment' | 'offerRecipient' | 'argument';

/** The rows of a type that belong to an offer, in no order. */
export function rowsOfOffer<T extends TypeOfOffer>(tables: RecordTables, type: T, offerId: string): RecordOf<T>[] {
  return [...tables[type].values()].filter((row): row is RecordOf<T> => row.offerId === offerId) as RecordOf<T>[];
}

/**
 * Every record a document of an offer is made from, as the records are now; `null` while its company is not there.
 * @param userId colleague who answers for the offer when it names nobody
 */
export function offerContent(tables: RecordTables, offer: Offer, verdictOf: VerdictOf, userId: string | null): OfferContent | null {
  const account = tables.account.get(offer.accountId);
  const deal = tables.deal.get(offer.dealId);
  if (account === undefined || deal === undefined) return null;
  const recipients = rowsOfOffer(tables, 'offerRecipient', offer.id);
  const args = rowsOfOffer(tables, 'argument', offer.id);
  const benefits = [...tables.benefit.values()].filter(({ dealId }) => dealId === offer.dealId);
  const readers = new Set([offer.recipientPersonId, ...recipients.map(({ personId }) => personId)]);
  const profile = ownCompany(tables.companyProfile.values());
  return {
    offer,
    lineItems: rowsOfOffer(tables, 'lineItem', offer.id),
    surcharges: rowsOfOffer(tables, 'surcharge', offer.id),
    paymentSteps: rowsOfOffer(tables, 'paymentStep', offer.id),
    recipients,
    attachments: rowsOfOffer(tables, 'attachment', offer.id),
    arguments: args,
    benefits: arguedBenefits(args, benefits, verdictOf),
    account,
    people: [...tables.person.values()].filter(({ id }) => readers.has(id)),
    profile,
    contact: tables.colleague.get(offer.contactId ?? userId ?? '') ?? null,
    signatories: [...tables.signatory.values()],
    benefitCurrency: deal.currency,
    chart: offer.includesMap ? chartOf(tables, offer.dealId) : null,
  };
}

function chartOf(tables: RecordTables, dealId: string): CustomerChart {
  return customerChart({
    members: [...tables.member.values()].filter((member) => member.dealId === dealId),
    persons: tables.person,
    ratings: [],
    relations: [...tables.relation.values()].filter((relation) => relation.dealId === dealId),
    colleagues: new Map(),
    ownColleagueId: null,
  });
}
