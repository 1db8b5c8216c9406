import { HeadingLevel, Paragraph } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { FORMS, TEXT_TOP } from './letter-geometry';
import { mm, pt } from './measures';
import { STYLE } from './styles';
import { textRuns } from './text';

/** Space above the subject of an international letter, in points. */
const PLAIN_GAP = 24;

/** Subject at its DIN place, salutation, introduction. */
export function opening(report: OfferReport): Paragraph[] {
  const body = (text: string): Paragraph => new Paragraph({ style: STYLE.body, children: textRuns(text) });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: report.form === 'plain' ? pt(PLAIN_GAP) : mm(FORMS[report.form].subjectTop - TEXT_TOP) },
      children: textRuns(report.subject),
    }),
    body(report.salutation),
    ...report.introduction.map(body),
  ];
}
