import type { OfferReport } from '../../../shared/report/offer-report-model';
import { frame } from './frame';
import { FORMS, PAGE, TEXT_WIDTH, type DinForm } from './letter-geometry';
import { paragraphTree } from './paragraph-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** Distance of the company's name from the top of the page, in millimetres: form A has less room above the address. */
const TOP = { A: 9, B: 15 } as const;

/** The sender above the address field; nothing where there is no company profile yet. */
export function letterhead(report: OfferReport, form: DinForm): XmlTree[] {
  const top = TOP[form];
  return senderLines(report, { frame: frame(PAGE.left, top, TEXT_WIDTH, FORMS[form].addressTop - top - 2) });
}

/** Name of the sender, what they make, and where they are. */
export function senderLines({ letterhead: sender }: OfferReport, look: { frame?: ReturnType<typeof frame> }): XmlTree[] {
  if (sender === null) return [];
  return [
    ...(sender.name === '' ? [] : [paragraphTree(sender.name, { style: STYLE.letterhead, ...look })]),
    ...(sender.lines.length === 0 ? [] : [paragraphTree(sender.lines.join(' · '), { style: STYLE.letterheadDetail, ...look })]),
  ];
}
