import { emptyAccount } from '../../../shared/domain/account/account';
import { emptyPerson } from '../../../shared/domain/account/person';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import type { Offer } from '../../../shared/domain/offer/offer';
import { draftLineItem } from '../../../shared/domain/offer/draft';
import { proposeOffer } from '../../../shared/domain/offer/propose-offer';
import type { Language } from '../../../shared/domain/schema/values';
import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';

const NOW = '2026-03-25T09:00:00.000Z';
const id = (group: number, number: number): string =>
  `01920000-0000-7000-8${group.toString().padStart(3, '0')}-${number.toString().padStart(12, '0')}`;
const book = (group: number, number: number) => ({ id: id(group, number), createdAt: NOW, updatedAt: NOW, rev: 1 });
const deal = { accountId: id(1, 1), dealId: id(1, 2) };

const texts = {
  de: {
    title: 'Laserschneidanlage mit automatischem Teilelager',
    introduction:
      'vielen Dank für das offene Gespräch am 18. März in Ihrem Werk. Wir haben verstanden, wo es heute hakt, und bieten Ihnen eine Lösung an, die genau dort ansetzt.',
    closing: 'Gern zeigen wir Ihnen die Anlage in unserem Vorführzentrum mit Ihren eigenen Teilen.\n\nWir freuen uns auf Ihren Auftrag.',
    paymentTerms: '30 % bei Auftrag, 60 % bei Lieferung, 10 % nach Abnahme; jeweils 14 Tage netto.',
    deliveryTerms: 'DAP Heilbronn, Incoterms 2020. Liefertermin 16 Wochen nach Auftragseingang.',
    terms: 'Es gelten unsere Allgemeinen Lieferbedingungen. Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.',
    country: 'Deutschland',
    piece: 'Stück',
    description: 'Einschließlich Aufstellung, Inbetriebnahme und Nachweis der zugesagten Taktzeit an Ihren Teilen.',
    items: ['Laserschneidanlage L 4020', 'Teilelager mit 24 Plätzen', 'Einweisung von sechs Bedienern', 'Wartungspaket für 24 Monate', 'Absauganlage', 'Wechseltisch'],
    benefits: [
      ['Ihre Rüstzeit je Auftrag sinkt von 45 auf 20 Minuten; das sind 1.100 Maschinenstunden im Jahr, die Sie verkaufen können.', 'automatischer Düsenwechsel und Teilelager'],
      ['Ihre Schichtführer planen wieder verlässlich, weil Eilaufträge die Reihenfolge nicht mehr umwerfen.', ''],
      ['Der Ausschuss bei dünnen Blechen fällt von 4 auf unter 1 Prozent.', 'Durchstechüberwachung'],
    ],
  },
  en: {
    title: 'Laser cutting system with automatic parts store',
    introduction:
      'Thank you for the open conversation on 18 March at your plant. We have understood where things get stuck today and offer you a solution that starts exactly there.',
    closing: 'We would be glad to show you the system in our demonstration centre with your own parts.\n\nWe look forward to your order.',
    paymentTerms: '30% with order, 60% on delivery, 10% after acceptance; each 14 days net.',
    deliveryTerms: 'DAP Heilbronn, Incoterms 2020. Delivery 16 weeks after receipt of order.',
    terms: 'Our General Terms of Delivery apply. The goods remain our property until paid in full.',
    country: 'Germany',
    piece: 'pcs',
    description: 'Including installation, commissioning and proof of the agreed cycle time on your own parts.',
    items: ['Laser cutting system L 4020', 'Parts store with 24 places', 'Training of six operators', 'Maintenance package, 24 months', 'Extraction unit', 'Shuttle table'],
    benefits: [
      ['Your set-up time per order falls from 45 to 20 minutes: 1,100 machine hours a year that you can sell.', 'automatic nozzle change and parts store'],
      ['Your shift leaders can rely on their plan again, since urgent orders no longer overturn the sequence.', ''],
      ['Scrap on thin sheets falls from 4 to below 1 per cent.', 'pierce monitoring'],
    ],
  },
} as const;

export type SampleOptions = { language?: Language; lines?: number; offer?: Partial<Offer>; form?: Offer['letterForm'] };

/** A complete offer as a user would have it: every field filled, some lines with discounts, one alternative, one option. */
export function sampleOffer({ language = 'de', lines = 6, offer = {}, form = 'B' }: SampleOptions = {}): OfferDocumentInput {
  const words = texts[language];
  const head: Offer = {
    ...proposeOffer({
      id: id(2, 1), now: NOW, today: '2026-03-25', deal: { id: deal.dealId, accountId: deal.accountId, name: words.title, currency: 'EUR' },
      recipientPersonId: id(3, 1), contactId: id(4, 1), language,
      texts: { introduction: words.introduction, closing: words.closing, paymentTerms: words.paymentTerms },
    }),
    number: '2026-017', letterForm: form, validUntil: '2026-04-30', deliveryTerms: words.deliveryTerms, ...offer,
  };
  const prices = ['348500', '86400', '240', '1890.50', '12750', '18990.90'];
  const lineItems = Array.from({ length: lines }, (_, index): LineItem => ({
    ...draftLineItem({ id: id(5, index + 1), now: NOW, offer: head, orderKey: `a${index.toString().padStart(5, '0')}` }),
    text: words.items[index % words.items.length] ?? '',
    description: index % 3 === 0 ? words.description : '',
    quantity: index % 6 === 2 ? '12' : '1',
    unit: index % 6 === 2 ? 'h' : words.piece,
    unitPrice: prices[index % prices.length] ?? '0',
    discountPercent: index % 6 === 1 ? '3' : '0',
    kind: lines > 5 && index === 4 ? 'alternative' : lines > 5 && index === 5 ? 'optional' : 'standard',
  }));
  const benefits = words.benefits.map(([text, enabledBy], index) => ({
    type: 'benefit' as const, ...book(6, index + 1), ...deal, text, motive: 'profit' as const, otherMotives: [],
    yearlyValue: ['38000', null, '21500'][index] ?? null, enabledBy, lintOverride: '', evidenceSource: '', evidenceOn: null, templateId: null, valueSpan: 'year' as const, valueTold: null, valueLow: null, valueHigh: null, proofKind: 'none' as const, proofText: '', evidence: 'confirmed' as const,
    orderKey: `a${index}`, position: null,
  }));
  return {
    offer: head,
    lineItems,
    surcharges: [],
    paymentSteps: [],
    attachments: [],
    copies: [],
    people: [],
    signatories: [],
    variant: 'full',
    benefits,
    arguments: benefits.map((benefit, index) => ({
      type: 'argument' as const, ...book(7, index + 1), ...deal, offerId: head.id, benefitId: benefit.id, orderKey: `a${index}`,
    })),
    account: {
      ...emptyAccount(book(1, 1)), name: 'Neckar Präzisionsteile GmbH & Co. KG', street: 'Industriestraße 48', postalCode: '74076',
      city: 'Heilbronn', country: words.country, vatId: 'DE812345678',
    },
    recipient: {
      ...emptyPerson(book(3, 1), id(1, 1)), title: 'Dr.', firstName: 'Anna', lastName: 'Vogt', gender: 'female',
      function: 'Leiterin Produktion', department: language === 'de' ? 'Produktion' : 'Production',
    },
    profile: {
      type: 'companyProfile', ...book(8, 1), name: 'Albtal Maschinenbau GmbH', letterheadLine: '', street: 'Werkstraße 12',
      postalCode: '76275', city: 'Ettlingen', country: words.country, legalForm: 'gmbh', seat: '', supervisoryChair: '', generalPartner: '', phone: '+49 7243 5550-0', email: 'info@albtal-maschinenbau.example',
      website: 'www.albtal-maschinenbau.example', vatId: 'DE287654321', registerCourt: 'Amtsgericht Mannheim', registerNumber: 'HRB 123456',
      directors: 'Dr. Karin Brandt, Jörg Seitz', bankName: 'Volksbank Ettlingen', iban: 'DE02 1203 0000 0000 2020 51', bic: 'BYLADEM1001',
      signatory: 'Martin Keller', signatoryFunction: language === 'de' ? 'Vertrieb Werkzeugmaschinen' : 'Sales Machine Tools', terms: words.terms, logoSha256: null,
    },
    contact: { type: 'colleague', ...book(4, 1), name: 'Martin Keller', email: 'martin.keller@albtal-maschinenbau.example' },
  };
}
