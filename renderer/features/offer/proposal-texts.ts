import type { RecordTables } from '../../../shared/document/record-tables';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { ProposedTexts } from '../../../shared/domain/offer/propose-offer';
import type { Language } from '../../../shared/domain/schema/values';
import type { TextPlace } from '../../../shared/domain/workspace/text-module';
import { defaultModule } from '../../../shared/domain/workspace/text-modules';
import { fillPlaceholders } from '../../../shared/domain/workspace/text-placeholders';
import { defaultPreset } from '../../../shared/domain/workspace/terms-presets';
import { documentWords } from '../../../shared/i18n/documents/words';
import { translator } from '../../../shared/i18n/translator';
import { offerPlaceholders } from './terms/offer-placeholders';

/** Texts a new offer starts with. */
export type OfferTexts = ProposedTexts & Pick<Offer, 'deliveryTerms'>;

/**
 * Texts an offer starts with in a language: the text modules somebody chose for that, else short ones of ours. The
 * sentence about payment is left out where terms say it already.
 */
export function proposedTexts(tables: RecordTables, offer: Offer, language: Language): OfferTexts {
  const values = offerPlaceholders(tables, { ...offer, language });
  const { introduction, closing } = documentWords(language).offer.proposal;
  const module = (place: TextPlace): string | null => {
    const chosen = defaultModule(tables.textModule.values(), place, language);
    return chosen === null ? null : fillPlaceholders(chosen.text, values);
  };
  const hasTerms = defaultPreset(tables.termsPreset.values()) !== null;
  return {
    introduction: module('introduction') ?? introduction,
    closing: module('closing') ?? closing,
    paymentTerms: module('payment') ?? (hasTerms ? '' : translator(language)('offer.proposal.paymentTerms')),
    deliveryTerms: module('delivery') ?? '',
  };
}

/** These texts in each language of documents. */
export function proposedInAll(tables: RecordTables, offer: Offer): Record<Language, OfferTexts> {
  return { de: proposedTexts(tables, offer, 'de'), en: proposedTexts(tables, offer, 'en') };
}
