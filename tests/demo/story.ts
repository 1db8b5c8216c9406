import type { Language } from '../../shared/domain/schema/values';

/** What the demo types. */
type Story = {
  you: { name: string; company: string; letterhead: Record<string, string>; signatory: { name: string; function: string } };
  account: string;
  deal: string;
  nextStep: string;
  boss: string;
  pains: readonly string[];
  benefits: readonly string[];
  positions: readonly { text: string; quantity: string; unitPrice: string; discountPercent: string }[];
  vatRate: string;
};

/** The seller's letterhead, the same in both languages. */
const LETTERHEAD = {
  street: 'Uferstraße 12',
  postalCode: '73033',
  city: 'Göppingen',
  phone: '+49 7161 5550-0',
  website: 'falk-maschinen.example',
  vatId: 'DE999999999',
  registerCourt: 'Amtsgericht Ulm',
  registerNumber: 'HRB 710000',
  directors: 'Katrin Falk',
  bankName: 'Musterbank',
  iban: 'DE02 1203 0000 0000 2020 51',
};

export const STORY: Record<Language, Story> = {
  en: {
    you: {
      name: 'Jana Reuter',
      company: 'Falk Werkzeugmaschinen GmbH',
      letterhead: LETTERHEAD,
      signatory: { name: 'Jana Reuter', function: 'Sales Engineer' },
    },
    account: 'Hartley Packaging Ltd',
    deal: 'Machining centre for format parts',
    nextStep: 'Show Oliver Nash the change-over at our plant',
    boss: 'Grace Hartley',
    pains: ['A format change takes 45 minutes, six times a day', 'Rush parts wait nine days at the contract shop'],
    benefits: ['A format change takes 20 instead of 45 minutes; that brings 38,000 a year', 'Rush parts are in the house within two days'],
    positions: [
      { text: 'Machining centre FW 630', quantity: '1', unitPrice: '389,000', discountPercent: '2' },
      { text: 'Zero-point clamping system, 12 places', quantity: '1', unitPrice: '38,400', discountPercent: '0' },
      { text: 'Commissioning and training, days', quantity: '4', unitPrice: '1,450', discountPercent: '0' },
    ],
    vatRate: '20',
  },
  de: {
    you: {
      name: 'Jana Reuter',
      company: 'Falk Werkzeugmaschinen GmbH',
      letterhead: LETTERHEAD,
      signatory: { name: 'Jana Reuter', function: 'Vertriebsingenieurin' },
    },
    account: 'Hartwig Verpackung GmbH',
    deal: 'Bearbeitungszentrum für Formatteile',
    nextStep: 'Oliver Naumann den Formatwechsel bei uns zeigen',
    boss: 'Gesa Hartwig',
    pains: ['Ein Formatwechsel kostet 45 Minuten, sechsmal am Tag', 'Eilteile warten neun Tage beim Lohnfertiger'],
    benefits: ['Ein Formatwechsel dauert 20 statt 45 Minuten; das bringt 38.000 im Jahr', 'Ihre Kunden haben Eilteile in zwei statt neun Tagen'],
    positions: [
      { text: 'Bearbeitungszentrum FW 630', quantity: '1', unitPrice: '389.000', discountPercent: '2' },
      { text: 'Nullpunktspannsystem, 12 Plätze', quantity: '1', unitPrice: '38.400', discountPercent: '0' },
      { text: 'Inbetriebnahme und Schulung, Tage', quantity: '4', unitPrice: '1.450', discountPercent: '0' },
    ],
    vatRate: '19',
  },
};
