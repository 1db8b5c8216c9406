import type { OfferReport } from '../../../shared/report/offer-report-model';
import { heading } from './heading';
import { mark } from './marks';
import { mm, pt } from './measures';
import { headingStart, startIn, type PagePlan } from './pages/page-plan';
import { paragraph, paragraphTree } from './paragraph-tree';
import { tabRun, textRun } from './run-tree';
import { STYLE } from './styles';
import { FREE_TERM_GAP, NOTICE_GAP, TERMS_LABEL } from './typography';
import type { XmlTree } from './xml-tree';

/** Notices about tax under the totals. */
export function taxNotices({ notices }: OfferReport, plan: PagePlan | null = null): XmlTree[] {
  return notices.map((text, index) => plain(text, index === 0 ? NOTICE_GAP : 0, { ...startIn(plan, 'notice', index) }));
}

/** The terms: label at the left, text beside it; unlabelled text at full width. */
export function termsSection(report: OfferReport, plan: PagePlan | null = null): XmlTree[] {
  if (report.terms === null) return [];
  const { newPage, marked } = headingStart(plan, 'terms');
  return [heading(report.terms.heading, { newPage, marked: [...mark('term', 0), ...marked] }), ...termsBody(report, plan)];
}

/** The terms without their heading. */
export function termsBody({ terms }: OfferReport, plan: PagePlan | null = null): XmlTree[] {
  let count = 0;
  return (terms?.entries ?? []).flatMap(({ label, paragraphs }) =>
    paragraphs.map((text, index) => {
      const look = { ...startIn(plan, 'term', count), marked: mark('term', (count += 1)) };
      if (label === null) return plain(text, index === 0 ? FREE_TERM_GAP : 0, look);
      return index === 0 ? labelled(label, text, look) : paragraphTree(text, { style: STYLE.terms, ...look });
    }),
  );
}

type Look = { marked?: readonly XmlTree[]; keepLines?: boolean; newPage?: boolean };

function plain(text: string, pointsBefore: number, look: Look): XmlTree {
  return paragraphTree(text, { style: STYLE.body, ...look, ...(pointsBefore > 0 && { space: { before: pt(pointsBefore) } }) });
}

function labelled(label: string, text: string, { marked = [], ...look }: Look): XmlTree {
  const position = mm(TERMS_LABEL);
  return paragraph(
    { style: STYLE.terms, ...look, indent: { left: position, hanging: position }, tabs: [{ kind: 'left', position }] },
    ...marked,
    ...textRun(label, { bold: true }),
    tabRun(),
    ...textRun(text),
  );
}
