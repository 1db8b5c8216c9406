import type { ProposedTexts } from '../../../shared/domain/offer/propose-offer';
import type { Language } from '../../../shared/domain/schema/values';
import { documentWords } from '../../../shared/i18n/documents/words';
import { translator } from '../../../shared/i18n/translator';

function textsIn(language: Language): ProposedTexts {
  const { introduction, closing } = documentWords(language).offer.proposal;
  return { introduction, closing, paymentTerms: translator(language)('offer.proposal.paymentTerms') };
}

/** Texts a new offer starts with, in each language of documents. */
export function proposalTexts(): Record<Language, ProposedTexts> {
  return { de: textsIn('de'), en: textsIn('en') };
}
