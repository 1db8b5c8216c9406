import type { OfferReport } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { mm } from './measures';
import { paragraph } from './paragraph-tree';
import { tabRun, textRun } from './run-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** Head of the second and later pages: what the document is at the left, who sends it at the right. */
export function runningHead({ runningHead: { left, right } }: Pick<OfferReport, 'runningHead'>): XmlTree {
  return paragraph(
    { style: STYLE.runningHead, tabs: [{ kind: 'right', position: mm(TEXT_WIDTH) }] },
    ...textRun(left),
    tabRun(),
    ...textRun(right),
  );
}
