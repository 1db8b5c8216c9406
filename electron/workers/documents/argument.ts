import type { ArgumentEntry, OfferReport } from '../../../shared/report/offer-report-model';
import { heading } from './heading';
import { headingStart, startIn, type PagePlan } from './pages/page-plan';
import { paragraph, paragraphTree } from './paragraph-tree';
import { breakRun, textRun } from './run-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** What the customer gains, before any price: each benefit with its worth and, smaller, what makes it possible and what shows it. */
export function argumentSection(report: OfferReport, plan: PagePlan | null = null): XmlTree[] {
  return report.argument === null ? [] : [heading(report.argument.heading, headingStart(plan, 'argument')), ...argumentBody(report, plan)];
}

/** The argument without its heading. */
export function argumentBody({ argument }: OfferReport, plan: PagePlan | null = null): XmlTree[] {
  if (argument === null) return [];
  return [
    ...argument.entries.map((entry, index) => benefit(entry, startIn(plan, 'benefit', index))),
    ...(argument.sum === null ? [] : [paragraphTree(argument.sum, { style: STYLE.benefitSum, ...startIn(plan, 'benefitSum', 0) })]),
  ];
}

function benefit({ text, value, enabledBy, proof }: ArgumentEntry, start: ReturnType<typeof startIn>): XmlTree {
  return paragraph(
    { style: STYLE.benefit, ...start },
    ...textRun(text),
    ...(value === null ? [] : [breakRun(), ...textRun(value, { style: STYLE.value })]),
    ...[enabledBy, proof].flatMap((aside) => (aside === null ? [] : [breakRun(), ...textRun(aside, { style: STYLE.aside })])),
  );
}
