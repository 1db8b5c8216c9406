import { draftLineItem } from '../../../shared/domain/offer/draft';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';

const id = (group: number, number: number): string => `01920000-0000-7000-8${group.toString().padStart(3, '0')}-${number.toString().padStart(12, '0')}`;

/** Two headings for the positions. */
function groups({ offer, lineItems }: OfferDocumentInput): LineItem[] {
  const names = offer.language === 'de' ? ['Anlage', 'Dienstleistung'] : ['System', 'Services'];
  return names.map((text, index) => ({
    ...draftLineItem({ id: id(16, index + 1), now: offer.createdAt, offer, orderKey: `a${(index * Math.ceil(lineItems.length / 2)).toString().padStart(5, '0')}0`, kind: 'group' }),
    text,
  }));
}

/** The offer with every list an offer can have: groups, surcharges, payment plan, two signatories, attachments, copies, terms of every kind. */
export function withEverything(input: OfferDocumentInput): OfferDocumentInput {
  const { offer } = input;
  const of = { createdAt: offer.createdAt, updatedAt: offer.updatedAt, rev: 1, accountId: offer.accountId, dealId: offer.dealId, offerId: offer.id };
  const workspace = { createdAt: offer.createdAt, updatedAt: offer.updatedAt, rev: 1 };
  return {
    ...input,
    offer: {
      ...offer, netDays: 30, skontoPercent: '2', skontoDays: 14, deliveryTime: offer.language === 'de' ? '16 Wochen nach Auftragseingang' : '16 weeks after receipt of order',
      incoterm: 'DAP', incotermPlace: 'Heilbronn', retentionOfTitle: true,
      signatoryId: id(15, 1), secondSignatoryId: id(15, 2),
    },
    lineItems: [...groups(input), ...input.lineItems.map((item, index) => ({ ...item, groupId: index % 4 === 3 ? null : index < input.lineItems.length / 2 ? id(16, 1) : id(16, 2) }))],
    surcharges: [
      { type: 'surcharge', ...of, id: id(17, 1), orderKey: 'a0', text: offer.language === 'de' ? 'Materialteuerungszuschlag' : 'Material surcharge', kind: 'percent', value: '1.5', vatRate: '19', vatCategory: 'standard' },
      { type: 'surcharge', ...of, id: id(17, 2), orderKey: 'a1', text: offer.language === 'de' ? 'Fracht und Verpackung' : 'Freight and packaging', kind: 'absolute', value: '1250', vatRate: '19', vatCategory: 'standard' },
    ],
    paymentSteps: [
      { type: 'paymentStep', ...of, id: id(11, 1), orderKey: 'a0', percent: '30', due: 'order', text: '', netDays: 14 },
      { type: 'paymentStep', ...of, id: id(11, 2), orderKey: 'a1', percent: '60', due: 'delivery', text: '', netDays: 14 },
      { type: 'paymentStep', ...of, id: id(11, 3), orderKey: 'a2', percent: '10', due: 'acceptance', text: '', netDays: null },
    ],
    attachments: [
      { type: 'attachment', ...of, id: id(12, 1), orderKey: 'a0', title: 'Datenblatt L 4020', fileName: 'l4020.pdf', size: 120_000, sha256: null },
      { type: 'attachment', ...of, id: id(12, 2), orderKey: 'a1', title: '', fileName: 'aufstellplan.pdf', size: null, sha256: null },
    ],
    people: input.recipient === null ? [] : [
      input.recipient,
      { ...input.recipient, id: id(13, 2), title: '', firstName: 'Bernd', lastName: 'Öztürk', gender: 'male', function: '', department: '' },
    ],
    copies: [
      { type: 'offerRecipient', ...of, id: id(14, 1), orderKey: 'a0', personId: id(13, 2), variant: 'buyer' },
      { type: 'offerRecipient', ...of, id: id(14, 2), orderKey: 'a1', personId: input.recipient?.id ?? id(13, 2), variant: 'decider' },
    ],
    signatories: [
      { type: 'signatory', ...workspace, id: id(15, 1), orderKey: 'a0', name: 'Martin Keller', function: 'Vertrieb Werkzeugmaschinen', authority: 'ppa.', phone: '', email: '' },
      { type: 'signatory', ...workspace, id: id(15, 2), orderKey: 'a1', name: 'Dr. Karin Brandt', function: 'Geschäftsführung', authority: '', phone: '', email: '' },
    ],
  };
}
