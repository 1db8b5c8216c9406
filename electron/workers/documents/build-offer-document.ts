import type { BuildStage } from '../../../shared/contract/workers';
import type { OfferTotals } from '../../../shared/domain/offer/totals';
import { ok, type Result } from '../../../shared/errors/result';
import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';
import { offerFileName } from '../../../shared/report/offer-file-name';
import { buildOfferReport } from '../../../shared/report/offer-report';
import type { TemplateProblem } from '../../../shared/report/template/template-check';
import { offerPage, type PrintedPage } from './html/offer-page';
import { pictureOf, type Picture } from './picture';
import { renderOffer } from './render-offer';
import { fillTemplate } from './templates/fill-template';

/** A finished Word file, the name it wants, and the totals it prints. */
export type OfferDocument = { bytes: Uint8Array; fileName: string; totals: OfferTotals };

type Options = {
  /** Picture of the letterhead, PNG or JPEG; anything else is left out. */
  logo?: Uint8Array | null;
  /** Picture of the people of the deal. */
  chart?: Uint8Array | null;
  onStage?: (stage: BuildStage) => void;
};

/** From records to the Word file in the own layout. Pure: same records, same document; nothing is read or written. */
export async function buildOfferDocument(input: OfferDocumentInput, { logo = null, chart = null, onStage = () => undefined }: Options = {}): Promise<OfferDocument> {
  onStage('reading');
  const report = buildOfferReport(input);
  onStage('setting');
  const bytes = await renderOffer(report, { logo: picture(logo), chart: picture(chart), onPacking: () => onStage('packing') });
  return { bytes, fileName: offerFileName(input.offer, input.account), totals: report.totals };
}

/** The same in the company's own template. Fails with what is wrong with it. */
export function buildFromTemplate(
  input: OfferDocumentInput,
  template: Uint8Array,
  { logo = null, chart = null, onStage = () => undefined }: Options = {},
): Result<OfferDocument, TemplateProblem> {
  onStage('reading');
  const report = buildOfferReport(input);
  onStage('setting');
  const filled = fillTemplate(template, input, report, { logo: picture(logo), chart: picture(chart) });
  if (!filled.ok) return filled;
  return ok({ bytes: filled.value, fileName: offerFileName(input.offer, input.account), totals: report.totals });
}

/** The same as a page to print. */
export function buildOfferPage(input: OfferDocumentInput, { logo = null, onStage = () => undefined }: Options = {}): PrintedPage & { fileName: string } {
  onStage('reading');
  const report = buildOfferReport(input);
  onStage('setting');
  return { ...offerPage(report, picture(logo)), fileName: offerFileName(input.offer, input.account, '.pdf') };
}

const picture = (bytes: Uint8Array | null): Picture | null => (bytes === null ? null : pictureOf(bytes));
