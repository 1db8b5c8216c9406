import type { OfferReport } from '../../../shared/report/offer-report-model';
import { argumentSection } from './argument';
import { closing, enclosures } from './closing';
import { contents } from './contents';
import { dinHead } from './din-head';
import { heading } from './heading';
import { opening } from './opening';
import { headingStart, type PagePlan } from './pages/page-plan';
import { plainHead } from './plain-head';
import { positionsTable } from './positions-table';
import { taxNotices, termsSection } from './terms';
import { textTable } from './text-table';
import type { XmlTree } from './xml-tree';

/** The body of an offer's document, part by part. */
export function documentBody(report: OfferReport, plan: PagePlan | null): XmlTree[] {
  return [
    ...(report.form === 'plain' ? plainHead(report) : dinHead(report, report.form)),
    ...opening(report, plan),
    ...(plan === null ? [] : contents(report, plan)),
    ...argumentSection(report, plan),
    ...pricesSection(report, plan),
    ...(report.paymentPlan === null ? [] : textTable(report.paymentPlan, headingStart(plan, 'paymentPlan'))),
    ...termsSection(report, plan),
    ...closing(report, plan),
    ...enclosures(report, plan),
  ];
}

/** Positions and totals with what the law wants said about tax. */
function pricesSection(report: OfferReport, plan: PagePlan | null): XmlTree[] {
  const table = positionsTable(report, { plan });
  return [
    ...(report.positions === null || table === null ? [] : [heading(report.positions.heading, headingStart(plan, 'positions'))]),
    ...(table === null ? [] : [table]),
    ...taxNotices(report, plan),
  ];
}
