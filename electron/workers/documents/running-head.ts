import { Header, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { mm } from './measures';
import { STYLE } from './styles';
import { textRuns } from './text';

/** Head of the second and later pages: what the document is at the left, who sends it at the right. */
export function runningHead({ runningHead: { left, right } }: OfferReport): Header {
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.runningHead,
        tabStops: [{ type: TabStopType.RIGHT, position: mm(TEXT_WIDTH) }],
        children: [...textRuns(left), new TextRun({ children: [new Tab()] }), ...textRuns(right)],
      }),
    ],
  });
}
