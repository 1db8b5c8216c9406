import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { ArgumentEntry, OfferReport } from '../../../shared/report/offer-report-model';
import { STYLE } from './styles';
import { textRuns } from './text';

/** What the customer gains, before any price: each benefit with its worth and, smaller, what makes it possible. */
export function argumentSection(report: OfferReport): Paragraph[] {
  if (!report.argument) return [];
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(report.argument.heading) }), ...argumentBody(report)];
}

/** The argument without its heading. */
export function argumentBody({ argument }: OfferReport): Paragraph[] {
  if (!argument) return [];
  return [
    ...argument.entries.map(benefit),
    ...(argument.sum === null ? [] : [new Paragraph({ style: STYLE.benefitSum, children: textRuns(argument.sum) })]),
  ];
}

function benefit({ text, value, enabledBy }: ArgumentEntry): Paragraph {
  const lineBreak = (): TextRun => new TextRun({ break: 1 });
  return new Paragraph({
    style: STYLE.benefit,
    children: [
      ...textRuns(text),
      ...(value === null ? [] : [lineBreak(), ...textRuns(value, { style: STYLE.value })]),
      ...(enabledBy === null ? [] : [lineBreak(), ...textRuns(enabledBy, { style: STYLE.aside })]),
    ],
  });
}
