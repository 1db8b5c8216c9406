import type { ArgumentEntry, OfferReport } from '../../../shared/report/offer-report-model';
import { heading } from './heading';
import { paragraph, paragraphTree } from './paragraph-tree';
import { breakRun, textRun } from './run-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** What the customer gains, before any price: each benefit with its worth and, smaller, what makes it possible and what shows it. */
export function argumentSection(report: OfferReport): XmlTree[] {
  return report.argument === null ? [] : [heading(report.argument.heading), ...argumentBody(report)];
}

/** The argument without its heading. */
export function argumentBody({ argument }: OfferReport): XmlTree[] {
  if (argument === null) return [];
  return [
    ...argument.entries.map(benefit),
    ...(argument.sum === null ? [] : [paragraphTree(argument.sum, { style: STYLE.benefitSum })]),
  ];
}

function benefit({ text, value, enabledBy, proof }: ArgumentEntry): XmlTree {
  return paragraph(
    { style: STYLE.benefit },
    ...textRun(text),
    ...(value === null ? [] : [breakRun(), ...textRun(value, { style: STYLE.value })]),
    ...[enabledBy, proof].flatMap((aside) => (aside === null ? [] : [breakRun(), ...textRun(aside, { style: STYLE.aside })])),
  );
}
