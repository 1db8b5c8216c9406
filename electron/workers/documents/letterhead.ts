import { Paragraph } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { frame } from './frame';
import { FORMS, PAGE, TEXT_WIDTH, type DinForm } from './letter-geometry';
import { STYLE } from './styles';
import { textRuns } from './text';

/** Distance of the company's name from the top of the page, in millimetres: form A has less room above the address. */
const TOP = { A: 9, B: 15 } as const;

/** The sender above the address field; nothing where there is no company profile yet. */
export function letterhead(report: OfferReport, form: DinForm): Paragraph[] {
  if (!report.letterhead) return [];
  const top = TOP[form];
  const box = frame(PAGE.left, top, TEXT_WIDTH, FORMS[form].addressTop - top - 2);
  const { name, lines } = report.letterhead;
  return [
    ...(name === '' ? [] : [new Paragraph({ style: STYLE.letterhead, frame: box, children: textRuns(name) })]),
    ...(lines.length === 0
      ? []
      : [new Paragraph({ style: STYLE.letterheadDetail, frame: box, children: textRuns(lines.join(' · ')) })]),
  ];
}
