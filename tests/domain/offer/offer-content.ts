import type { OfferContent } from '../../../shared/domain/offer/frozen-offer';
import { proposeOffer } from '../../../shared/domain/offer/propose-offer';
import type { Offer } from '../../../shared/domain/offer/offer';
import { account, deal, person } from '../../support/records/records';
import { benefitOf } from '../needs/cards';
import { lineItemOf } from './line-item-of';

const book = { createdAt: '2026-03-25T09:00:00.000Z', updatedAt: '2026-03-25T09:00:00.000Z', rev: 1 };

/** An offer with two positions as it stands before its release. */
export function offerOf(fields: Partial<Offer> = {}): Offer {
  const company = account();
  const project = deal(company.id);
  return {
    ...proposeOffer({
      id: 'offer', now: book.createdAt, today: '2026-03-25', deal: project, recipientPersonId: 'anna', contactId: null, language: 'de',
      texts: { introduction: 'Guten Tag', closing: 'Bis bald', paymentTerms: '14 Tage netto' },
    }),
    deliveryTerms: 'ab Werk',
    ...fields,
  };
}

/** Everything a document of an offer is made from, with what only we may know planted all over it. */
export function contentOf(fields: Partial<OfferContent> = {}): OfferContent {
  const company = account({ note: 'SECRET note' });
  return {
    offer: offerOf({ motiveGapReason: 'SECRET reason' }),
    lineItems: [
      lineItemOf({ text: 'Pump', unitPrice: '1000', internalCost: '777777' }, 1),
      lineItemOf({ text: 'Valve', quantity: '3', unitPrice: '3.33', internalCost: '777777' }, 2),
    ],
    surcharges: [],
    paymentSteps: [],
    recipients: [],
    attachments: [],
    arguments: [],
    benefits: [benefitOf('b1', { evidence: 'heard', evidenceSource: 'SECRET source', lintOverride: 'SECRET override' })],
    account: company,
    people: [person(company.id, { id: 'anna', note: 'SECRET note' })],
    profile: null,
    contact: null,
    signatories: [],
    benefitCurrency: 'EUR',
    chart: null,
    ...fields,
  };
}
