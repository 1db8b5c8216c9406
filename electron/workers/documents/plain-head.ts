import type { OfferReport } from '../../../shared/report/offer-report-model';
import { infoLine } from './info-block';
import { senderLines } from './letterhead';
import { pt } from './measures';
import { paragraphTree } from './paragraph-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** Distances between the parts in points. */
export const PLAIN_GAP = { address: 30, info: 14, subject: 24 } as const;

/** Head of an international letter: sender, receiver, number and date one below the other, at the text margin. */
export function plainHead(report: OfferReport): XmlTree[] {
  return [
    ...senderLines(report, {}),
    ...report.address.map((line, index) =>
      paragraphTree(line, { style: STYLE.address, indent: { left: 0, hanging: 0 }, space: { before: index === 0 ? pt(PLAIN_GAP.address) : 0 } }),
    ),
    ...report.info.map((entry, index) => infoLine(entry, index === 0 ? { space: { before: pt(PLAIN_GAP.info) } } : {})),
  ];
}
