import type { LabelledText, OfferReport } from '../../../shared/report/offer-report-model';
import { frame } from './frame';
import { FORMS, INFO_BLOCK, type DinForm } from './letter-geometry';
import { mm } from './measures';
import { paragraph, type ParagraphLook } from './paragraph-tree';
import { tabRun, textRun } from './run-tree';
import { STYLE } from './styles';
import { INFO_LABEL } from './typography';
import type { XmlTree } from './xml-tree';

/** Number, date and contact at the right of the address. Its height leaves the subject free in both forms. */
export function infoBlock(report: OfferReport, form: DinForm): XmlTree[] {
  const { addressTop, subjectTop } = FORMS[form];
  const top = addressTop + INFO_BLOCK.belowFieldTop;
  const box = frame(INFO_BLOCK.left, top, INFO_BLOCK.width, subjectTop - top - 4);
  return report.info.map((entry) => infoLine(entry, { frame: box }));
}

/** A label with its value beside it. */
export function infoLine({ label, text }: LabelledText, look: Omit<ParagraphLook, 'style' | 'tabs'>): XmlTree {
  return paragraph(
    { style: STYLE.info, tabs: [{ kind: 'left', position: mm(INFO_LABEL) }], ...look },
    ...textRun(label, { style: STYLE.aside }),
    tabRun(),
    ...textRun(text),
  );
}
