import type { OfferReport } from '../../../shared/report/offer-report-model';
import { heading } from './heading';
import { mm, pt } from './measures';
import { paragraph, paragraphTree } from './paragraph-tree';
import { tabRun, textRun } from './run-tree';
import { STYLE } from './styles';
import { TERMS_LABEL } from './typography';
import type { XmlTree } from './xml-tree';

/** Notices about tax under the totals. */
export function taxNotices({ notices }: OfferReport): XmlTree[] {
  return notices.map((text, index) => plain(text, index === 0 ? 8 : 0));
}

/** The terms: label at the left, text beside it; unlabelled text at full width. */
export function termsSection(report: OfferReport): XmlTree[] {
  return report.terms === null ? [] : [heading(report.terms.heading), ...termsBody(report)];
}

/** The terms without their heading. */
export function termsBody({ terms }: OfferReport): XmlTree[] {
  return (terms?.entries ?? []).flatMap(({ label, paragraphs }) =>
    label === null
      ? paragraphs.map((text, index) => plain(text, index === 0 ? 6 : 0))
      : paragraphs.map((text, index) => (index === 0 ? labelled(label, text) : paragraphTree(text, { style: STYLE.terms }))),
  );
}

function plain(text: string, pointsBefore: number): XmlTree {
  return paragraphTree(text, { style: STYLE.body, ...(pointsBefore > 0 && { space: { before: pt(pointsBefore) } }) });
}

function labelled(label: string, text: string): XmlTree {
  const position = mm(TERMS_LABEL);
  return paragraph(
    { style: STYLE.terms, indent: { left: position, hanging: position }, tabs: [{ kind: 'left', position }] },
    ...textRun(label, { bold: true }),
    tabRun(),
    ...textRun(text),
  );
}
