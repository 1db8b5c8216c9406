import type { OfferTotals } from '../../../shared/domain/offer/totals';
import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';
import { offerFileName } from '../../../shared/report/offer-file-name';
import { buildOfferReport } from '../../../shared/report/offer-report';
import { renderOffer } from './render-offer';

/** A finished Word file, the name it wants, and the totals it prints. */
export type OfferDocument = { bytes: Uint8Array; fileName: string; totals: OfferTotals };

/** From records to the Word file. Pure: same records, same document; nothing is read or written. */
export async function buildOfferDocument(input: OfferDocumentInput): Promise<OfferDocument> {
  const report = buildOfferReport(input);
  return {
    bytes: await renderOffer(report),
    fileName: offerFileName(input.offer, input.account),
    totals: report.totals,
  };
}
