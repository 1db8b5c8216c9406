import type { ReaderVariant } from '../domain/offer/offer-recipient';
import { documentWords } from '../i18n/documents/words';
import type { OfferReport } from './offer-report-model';

/** Benefits a decider reads on one page; more would not be read. */
const BENEFITS_FOR_DECIDER = 4;
/** Characters of the introduction that still leave room for the rest of that page. */
const INTRODUCTION_FOR_DECIDER = 400;

/** How many benefits a reader gets, from the first on. */
export function benefitsFor(variant: ReaderVariant): number {
  return variant === 'decider' ? BENEFITS_FOR_DECIDER : Infinity;
}

/**
 * What one reader gets of an offer: the decider a single page with argument and totals, users the argument and what is
 * delivered, the buyer prices and terms as well, and `full` the whole letter. Totals and what the law asks for are the
 * same in all.
 * @param name of the document, e.g. `Angebot 2026-017`
 */
export function forReader(variant: ReaderVariant, name: string, report: OfferReport): OfferReport {
  if (variant === 'full') return report;
  const nothingElse = { attachments: null, copies: null };
  if (variant === 'decider') {
    const [first = ''] = report.introduction;
    return {
      ...report,
      ...nothingElse,
      introduction: first.length > 0 && first.length <= INTRODUCTION_FOR_DECIDER ? [first] : [],
      positions: null,
      paymentPlan: null,
      terms: null,
      closing: [],
    };
  }
  const subject = documentWords(report.language).offer.annex[variant](name);
  const annex = { ...report, ...nothingElse, title: subject, subject, introduction: [], closing: [], signature: { company: null, signers: [] }, closingFormula: '' };
  return variant === 'buyer' ? annex : { ...annex, paymentPlan: null, terms: null };
}
