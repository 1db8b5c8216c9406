import type { OfferReport } from '../../../shared/report/offer-report-model';
import { heading } from './heading';
import { mark } from './marks';
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
  return report.terms === null ? [] : [heading(report.terms.heading, mark('term', 0)), ...termsBody(report)];
}

/** The terms without their heading. */
export function termsBody({ terms }: OfferReport): XmlTree[] {
  let count = 0;
  return (terms?.entries ?? []).flatMap(({ label, paragraphs }) =>
    paragraphs.map((text, index) => {
      const marked = mark('term', (count += 1));
      if (label === null) return plain(text, index === 0 ? 6 : 0, marked);
      return index === 0 ? labelled(label, text, marked) : paragraphTree(text, { style: STYLE.terms, marked });
    }),
  );
}

function plain(text: string, pointsBefore: number, marked: readonly XmlTree[] = []): XmlTree {
  return paragraphTree(text, { style: STYLE.body, marked, ...(pointsBefore > 0 && { space: { before: pt(pointsBefore) } }) });
}

function labelled(label: string, text: string, marked: readonly XmlTree[]): XmlTree {
  const position = mm(TERMS_LABEL);
  return paragraph(
    { style: STYLE.terms, indent: { left: position, hanging: position }, tabs: [{ kind: 'left', position }] },
    ...marked,
    ...textRun(label, { bold: true }),
    tabRun(),
    ...textRun(text),
  );
}
