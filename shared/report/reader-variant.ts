import type { ReaderVariant } from '../domain/offer/offer-recipient';
import { documentWords } from '../i18n/documents/words';
import type { ArgumentMaterial } from './argument-section';
import type { OfferReport } from './offer-report-model';
import { onePage } from './one-page';

/**
 * What one reader gets of an offer: the decider a single page with argument and totals, users the argument and what is
 * delivered, the buyer prices and terms as well, and `full` the whole letter. Totals and what the law asks for are the
 * same in all.
 * @param name of the document, e.g. `Angebot 2026-017`
 */
export function forReader(variant: ReaderVariant, name: string, argument: ArgumentMaterial, report: OfferReport): OfferReport {
  if (variant === 'full') return report;
  const nothingElse = { chart: null, attachments: null, copies: null };
  if (variant === 'decider') {
    const { benefits, hasIntroduction, hasSignature } = onePage(report, argument.entries, report.introduction);
    return {
      ...report,
      ...nothingElse,
      introduction: hasIntroduction ? report.introduction.slice(0, 1) : [],
      argument: argument.section(benefits),
      positions: null,
      paymentPlan: null,
      terms: null,
      closing: [],
      ...(!hasSignature && UNSIGNED),
    };
  }
  const subject = documentWords(report.language).offer.annex[variant](name);
  const annex = { ...report, ...nothingElse, ...UNSIGNED, title: subject, subject, introduction: [], closing: [] };
  return variant === 'buyer' ? annex : { ...annex, paymentPlan: null, terms: null };
}

const UNSIGNED = { signature: { company: null, signers: [] }, closingFormula: '' } satisfies Partial<OfferReport>;
