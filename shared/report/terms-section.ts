import type { Offer } from '../domain/offer/offer';
import { formatDay, formatPercent } from '../i18n/format';
import { documentWords } from '../i18n/documents/words';
import type { OfferReport } from './offer-report-model';
import { paragraphs } from './paragraphs';

/**
 * The terms of an offer: what its fields say, put into sentences, after what is written freely under the same label.
 * A confirmed order has no last day.
 * @param general text of the own company that stands under every offer
 */
export function termsSection(offer: Offer, general: string): OfferReport['terms'] {
  const words = documentWords(offer.language).offer;
  const entries = [
    { label: words.paymentTerms, paragraphs: [...paragraphs(offer.paymentTerms), ...payment(offer)] },
    { label: words.deliveryTime, paragraphs: paragraphs(offer.deliveryTime) },
    { label: words.deliveryTerms, paragraphs: [...paragraphs(offer.deliveryTerms), ...incoterm(offer)] },
    { label: words.validity, paragraphs: validity(offer) },
    { label: words.title, paragraphs: offer.retentionOfTitle ? [words.retentionOfTitle] : [] },
    { label: null, paragraphs: paragraphs(general) },
  ].filter((entry) => entry.paragraphs.length > 0);
  return entries.length === 0 ? null : { heading: words.terms, entries };
}

function payment({ netDays, skontoPercent, skontoDays, language }: Offer): string[] {
  const words = documentWords(language).offer;
  const sentences = [
    skontoPercent === null || skontoDays === null || Number(skontoPercent) === 0 ? '' : words.skonto(formatPercent(skontoPercent, language), skontoDays),
    netDays === null ? '' : words.netDays(netDays),
  ];
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return text === '' ? [] : [text];
}

function incoterm({ incoterm: rule, incotermPlace }: Offer): string[] {
  if (rule === null) return [];
  return [`${[rule, incotermPlace.trim()].filter((part) => part !== '').join(' ')}, Incoterms 2020`];
}

function validity({ documentKind, isNonBinding, validUntil, language }: Offer): string[] {
  const words = documentWords(language).offer;
  if (documentKind === 'order-confirmation') return [];
  if (isNonBinding) return [words.nonBinding];
  return validUntil === null ? [] : [words.validityText(formatDay(validUntil, language))];
}
