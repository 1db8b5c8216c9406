import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { mm, pt } from './measures';
import { STYLE } from './styles';
import { textRuns } from './text';
import { INFO_LABEL } from './typography';

/** Distances between the parts in points. */
const GAP = { address: 30, info: 14 } as const;

/** Head of an international letter: sender, receiver, number and date one below the other, at the text margin. */
export function plainHead({ letterhead, address, info }: OfferReport): Paragraph[] {
  const flush = { left: 0, hanging: 0 };
  return [
    ...(letterhead === null || letterhead.name === '' ? [] : [new Paragraph({ style: STYLE.letterhead, children: textRuns(letterhead.name) })]),
    ...(letterhead === null || letterhead.lines.length === 0
      ? []
      : [new Paragraph({ style: STYLE.letterheadDetail, children: textRuns(letterhead.lines.join(' · ')) })]),
    ...address.map(
      (line, index) =>
        new Paragraph({
          style: STYLE.address,
          indent: flush,
          spacing: { before: index === 0 ? pt(GAP.address) : 0 },
          children: textRuns(line),
        }),
    ),
    ...info.map(
      ({ label, text }, index) =>
        new Paragraph({
          style: STYLE.info,
          spacing: { before: index === 0 ? pt(GAP.info) : 0 },
          tabStops: [{ type: TabStopType.LEFT, position: mm(INFO_LABEL) }],
          children: [...textRuns(label, { style: STYLE.aside }), new TextRun({ children: [new Tab()] }), ...textRuns(text)],
        }),
    ),
  ];
}
