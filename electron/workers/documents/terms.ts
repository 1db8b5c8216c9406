import { HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { mm, pt } from './measures';
import { STYLE } from './styles';
import { textRuns } from './text';
import { TERMS_LABEL } from './typography';

/** Notices about tax under the totals, then the terms: label at the left, text beside it; unlabelled text at full width. */
export function termsSection(report: OfferReport): Paragraph[] {
  const notes = report.notices.map((text, index) => plain(text, index === 0 ? 8 : 0));
  if (!report.terms) return notes;
  return [...notes, new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(report.terms.heading) }), ...termsBody(report)];
}

/** The terms without heading and notices. */
export function termsBody({ terms }: OfferReport): Paragraph[] {
  return (terms?.entries ?? []).flatMap(({ label, paragraphs }) =>
    label === null
      ? paragraphs.map((text, index) => plain(text, index === 0 ? 6 : 0))
      : paragraphs.map((text, index) => (index === 0 ? labelled(label, text) : indented(text))),
  );
}

const plain = (text: string, pointsBefore: number): Paragraph =>
  new Paragraph({
    style: STYLE.body,
    ...(pointsBefore > 0 && { spacing: { before: pt(pointsBefore) } }),
    children: textRuns(text),
  });
const indented = (text: string): Paragraph => new Paragraph({ style: STYLE.terms, children: textRuns(text) });

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({
    style: STYLE.terms,
    indent: { left: mm(TERMS_LABEL), hanging: mm(TERMS_LABEL) },
    tabStops: [{ type: TabStopType.LEFT, position: mm(TERMS_LABEL) }],
    children: [...textRuns(label, { bold: true }), new TextRun({ children: [new Tab()] }), ...textRuns(text)],
  });
}
