import { HeadingLevel, Paragraph } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { FORMS, TEXT_TOP } from './letter-geometry';
import { mm } from './measures';
import { STYLE } from './styles';
import { textRuns } from './text';

/** Subject at its DIN place, salutation, introduction. */
export function opening(report: OfferReport): Paragraph[] {
  const body = (text: string): Paragraph => new Paragraph({ style: STYLE.body, children: textRuns(text) });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: mm(FORMS[report.form].subjectTop - TEXT_TOP) },
      children: textRuns(report.subject),
    }),
    body(report.salutation),
    ...report.introduction.map(body),
  ];
}
