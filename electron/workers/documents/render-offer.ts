import { Document, Packer } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { chartPage } from './chart-page';
import { coreProperties } from './core-properties';
import { documentBody } from './document-body';
import { originProperties } from './origin';
import { page } from './page';
import { headingStart } from './pages/page-plan';
import { pagePlan } from './pages/plan-pages';
import type { Picture } from './picture';
import { Prepared } from './prepared';
import { preparedStyles } from './prepared-styles';

type Options = { logo?: Picture | null; chart?: Picture | null; onPacking?: () => void };

/** Sets an offer as a Word document: after DIN 5008, or as an international letter. */
export async function renderOffer(whole: OfferReport, { logo = null, chart = null, onPacking = () => undefined }: Options = {}): Promise<Uint8Array> {
  const report = chart === null ? { ...whole, chart: null } : whole;
  const plan = pagePlan(report);
  const document = new Document({
    // Made beforehand and put in as a whole, below.
    styles: { importedStyles: [] },
    compatibility: { version: 15 },
    customProperties: originProperties(report.origin),
    sections: [
      { ...page(report, logo), children: documentBody(report, plan).map((part) => new Prepared(part)) },
      ...(report.chart === null || chart === null ? [] : [chartPage(report, report.chart, chart, headingStart(plan, 'chart'))]),
    ],
  });
  onPacking();
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [coreProperties(report), preparedStyles(report.language).part]));
}
