import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { frame } from './frame';
import { FORMS, INFO_BLOCK, type DinForm } from './letter-geometry';
import { mm } from './measures';
import { STYLE } from './styles';
import { textRuns } from './text';
import { INFO_LABEL } from './typography';

/** Number, date and contact at the right of the address. Its height leaves the subject free in both forms. */
export function infoBlock(report: OfferReport, form: DinForm): Paragraph[] {
  const { addressTop, subjectTop } = FORMS[form];
  const top = addressTop + INFO_BLOCK.belowFieldTop;
  const box = frame(INFO_BLOCK.left, top, INFO_BLOCK.width, subjectTop - top - 4);
  return report.info.map(
    ({ label, text }) =>
      new Paragraph({
        style: STYLE.info,
        frame: box,
        tabStops: [{ type: TabStopType.LEFT, position: mm(INFO_LABEL) }],
        children: [...textRuns(label, { style: STYLE.aside }), new TextRun({ children: [new Tab()] }), ...textRuns(text)],
      }),
  );
}
