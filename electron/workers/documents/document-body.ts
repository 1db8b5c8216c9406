import type { OfferReport } from '../../../shared/report/offer-report-model';
import { argumentSection } from './argument';
import { closing, enclosures } from './closing';
import { dinHead } from './din-head';
import { heading } from './heading';
import { opening } from './opening';
import { plainHead } from './plain-head';
import { positionsTable } from './positions-table';
import { taxNotices, termsSection } from './terms';
import { textTable } from './text-table';
import type { XmlTree } from './xml-tree';

/** The body of an offer's document, part by part. */
export function documentBody(report: OfferReport): XmlTree[] {
  return [
    ...(report.form === 'plain' ? plainHead(report) : dinHead(report, report.form)),
    ...opening(report),
    ...argumentSection(report),
    ...pricesSection(report),
    ...(report.paymentPlan === null ? [] : textTable(report.paymentPlan)),
    ...termsSection(report),
    ...closing(report),
    ...enclosures(report),
  ];
}

/** Positions and totals with what the law wants said about tax. */
function pricesSection(report: OfferReport): XmlTree[] {
  const table = positionsTable(report);
  return [
    ...(report.positions === null || table === null ? [] : [heading(report.positions.heading)]),
    ...(table === null ? [] : [table]),
    ...taxNotices(report),
  ];
}
