import { editDistance } from '../../domain/text/edit-distance';

/**
 * What a company template may ask for. `key` is the name inside the program; both `en` and `de` work in every template,
 * whatever language the offer is written in. Upper and lower case do not matter.
 */
export type PlaceholderKind = 'text' | 'condition' | 'list' | 'block' | 'picture';

export type Placeholder = {
  key: string;
  en: string;
  de: string;
  kind: PlaceholderKind;
  /** The list it belongs to; `null` where it can stand anywhere. */
  within: string | null;
};

const text = (key: string, en: string, de: string, within: string | null = null): Placeholder => ({ key, en, de, kind: 'text', within });
const condition = (key: string, en: string, de: string, within: string | null = null): Placeholder => ({ key, en, de, kind: 'condition', within });
const list = (key: string, de: string, within: string | null = null): Placeholder => ({ key, en: key, de, kind: 'list', within });

/** All placeholders, in the order the list for users shows them. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  text('offer.number', 'offer.number', 'angebot.nummer'),
  text('offer.title', 'offer.title', 'angebot.titel'),
  text('offer.date', 'offer.date', 'angebot.datum'),
  text('offer.validUntil', 'offer.validUntil', 'angebot.gültigBis'),
  text('subject', 'subject', 'betreff'),
  text('salutation', 'salutation', 'anrede'),
  text('introduction', 'introduction', 'einleitung'),
  text('closing', 'closing', 'schluss'),
  text('closingFormula', 'closingFormula', 'grußformel'),

  text('address', 'address', 'anschrift'),
  text('customer.name', 'customer.name', 'kunde.name'),
  text('customer.street', 'customer.street', 'kunde.straße'),
  text('customer.postalCode', 'customer.postalCode', 'kunde.plz'),
  text('customer.city', 'customer.city', 'kunde.ort'),
  text('customer.country', 'customer.country', 'kunde.land'),
  text('customer.vatId', 'customer.vatId', 'kunde.ustId'),
  text('recipient.name', 'recipient.name', 'empfänger.name'),
  text('recipient.function', 'recipient.function', 'empfänger.funktion'),
  text('recipient.department', 'recipient.department', 'empfänger.abteilung'),

  text('sender.name', 'sender.name', 'absender.name'),
  text('sender.street', 'sender.street', 'absender.straße'),
  text('sender.postalCode', 'sender.postalCode', 'absender.plz'),
  text('sender.city', 'sender.city', 'absender.ort'),
  text('sender.country', 'sender.country', 'absender.land'),
  text('sender.line', 'sender.line', 'absender.zeile'),
  text('sender.phone', 'sender.phone', 'absender.telefon'),
  text('sender.email', 'sender.email', 'absender.email'),
  text('sender.website', 'sender.website', 'absender.website'),
  text('sender.vatId', 'sender.vatId', 'absender.ustId'),
  text('sender.registerCourt', 'sender.registerCourt', 'absender.registergericht'),
  text('sender.registerNumber', 'sender.registerNumber', 'absender.registernummer'),
  text('sender.directors', 'sender.directors', 'absender.geschäftsführer'),
  text('sender.bank', 'sender.bank', 'absender.bank'),
  text('sender.iban', 'sender.iban', 'absender.iban'),
  text('sender.bic', 'sender.bic', 'absender.bic'),
  text('contact.name', 'contact.name', 'ansprechpartner.name'),
  text('contact.email', 'contact.email', 'ansprechpartner.email'),

  list('benefits', 'nutzen'),
  text('benefit', 'benefit', 'nutzentext', 'benefits'),
  text('worth', 'worth', 'wert', 'benefits'),
  text('worthRange', 'worthRange', 'wertspanne', 'benefits'),
  text('enabledBy', 'enabledBy', 'möglichDurch', 'benefits'),
  text('proof', 'proof', 'nachweis', 'benefits'),
  text('benefitSum', 'benefitSum', 'nutzensumme'),

  list('items', 'positionen'),
  text('number', 'number', 'nummer', 'items'),
  text('title', 'title', 'bezeichnung', 'items'),
  text('description', 'description', 'beschreibung', 'items'),
  text('note', 'note', 'hinweis', 'items'),
  text('quantity', 'quantity', 'menge', 'items'),
  text('unit', 'unit', 'einheit', 'items'),
  text('unitPrice', 'unitPrice', 'einzelpreis', 'items'),
  text('priceUnit', 'priceUnit', 'preiseinheit', 'items'),
  text('discount', 'discount', 'rabatt', 'items'),
  text('vatRate', 'vatRate', 'ustSatz', 'items'),
  text('lineTotal', 'lineTotal', 'gesamt', 'items'),
  condition('isPriced', 'isPriced', 'istPreis', 'items'),
  condition('isText', 'isText', 'istText', 'items'),
  condition('isAlternative', 'isAlternative', 'istAlternative', 'items'),
  condition('isOptional', 'isOptional', 'istOption', 'items'),
  condition('isGroup', 'isGroup', 'istGruppe', 'items'),
  condition('isSubtotal', 'isSubtotal', 'istZwischensumme', 'items'),

  list('totals', 'summen'),
  text('totalLabel', 'totalLabel', 'summentext', 'totals'),
  text('totalAmount', 'totalAmount', 'summenbetrag', 'totals'),
  condition('isGross', 'isGross', 'istBrutto', 'totals'),
  text('net', 'net', 'netto'),
  text('vat', 'vat', 'umsatzsteuer'),
  text('gross', 'gross', 'brutto'),

  list('notices', 'steuerhinweise'),
  text('notice', 'notice', 'steuerhinweis', 'notices'),
  list('terms', 'bedingungen'),
  text('termLabel', 'termLabel', 'bedingung', 'terms'),
  text('termText', 'termText', 'bedingungstext', 'terms'),
  text('terms.payment', 'terms.payment', 'zahlung'),
  text('terms.delivery', 'terms.delivery', 'lieferung'),
  list('signatories', 'unterschriften'),
  text('signatory', 'signatory', 'unterzeichner', 'signatories'),
  text('signatoryFunction', 'signatoryFunction', 'unterzeichnerFunktion', 'signatories'),
  list('attachments', 'anlagen'),
  text('attachment', 'attachment', 'anlage', 'attachments'),

  { key: 'argumentBlock', en: 'argumentBlock', de: 'nutzenblock', kind: 'block', within: null },
  { key: 'itemsTable', en: 'itemsTable', de: 'positionstabelle', kind: 'block', within: null },
  { key: 'termsBlock', en: 'termsBlock', de: 'bedingungenblock', kind: 'block', within: null },
  { key: 'logo', en: 'logo', de: 'firmenlogo', kind: 'picture', within: null },
  { key: 'orgChart', en: 'orgChart', de: 'organigramm', kind: 'picture', within: null },
];

/**
 * A name as it is looked up: letters composed, lower case, without blanks Word or the user left in it. A soft hyphen or
 * a zero-width blank inside the braces cannot be seen, so it must not count.
 */
export function placeholderName(written: string): string {
  return written.normalize('NFC').replace(/[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/g, '').toLowerCase();
}

const byName = new Map(
  PLACEHOLDERS.flatMap((placeholder) => [placeholder.key, placeholder.en, placeholder.de].map((name) => [placeholderName(name), placeholder] as const)),
);

/** The placeholder a name in a template means; `undefined` for an unknown one. */
export function placeholderNamed(written: string): Placeholder | undefined {
  return byName.get(placeholderName(written));
}

/** The known name that looks most like an unknown one, for a proposal; `null` where none is near. */
export function nearestPlaceholder(written: string): string | null {
  const wanted = placeholderName(written);
  let best: { name: string; distance: number } | null = null;
  for (const { en, de } of PLACEHOLDERS) {
    for (const name of [en, de]) {
      const distance = editDistance(wanted, placeholderName(name));
      if (best === null || distance < best.distance) best = { name, distance };
    }
  }
  return best !== null && best.distance <= Math.max(2, Math.floor(wanted.length / 3)) ? best.name : null;
}
