import type { OfferReport } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { MARK } from './marks';
import { mm } from './measures';
import type { PagePlan, PlannedHeading } from './pages/page-plan';
import { paragraph, paragraphTree } from './paragraph-tree';
import { fieldMark, fieldRuns, instruction, tabRun, textRun } from './run-tree';
import { STYLE } from './styles';
import { element, value, type XmlTree } from './xml-tree';

/**
 * The table of contents as Word makes it, its page numbers filled in: headings of both levels, each a link. Word updates
 * it when it is asked to, and asks nothing when the document is opened.
 */
export function contents({ contents: title }: OfferReport, plan: PagePlan): XmlTree[] {
  const { headings } = plan;
  const entries = headings.map((heading, index) =>
    entry(heading, index, plan.startsPage('entry', index), {
      before: index === 0 ? [fieldMark('begin'), instruction('TOC \\o "1-2" \\h \\z \\u'), fieldMark('separate')] : [],
      after: index === headings.length - 1 ? [fieldMark('end')] : [],
    }),
  );
  const newPage = plan.startsPage('contents');
  return [
    element(
      'w:sdt',
      null,
      element('w:sdtPr', null, element('w:docPartObj', null, value('w:docPartGallery', 'Table of Contents'), element('w:docPartUnique', null))),
      element(
        'w:sdtContent',
        null,
        paragraphTree(title, { style: STYLE.contentsHeading, newPage, ...(newPage && { space: { before: 0 } }) }),
        ...entries,
      ),
    ),
  ];
}

function entry({ level, text, page }: PlannedHeading, index: number, newPage: boolean, around: { before: XmlTree[]; after: XmlTree[] }): XmlTree {
  const anchor = `${MARK.heading}${index}`;
  return paragraph(
    { style: level === 1 ? STYLE.contents : STYLE.contentsGroup, newPage, tabs: [{ kind: 'right', position: mm(TEXT_WIDTH), leader: 'dot' }] },
    ...around.before,
    element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, ...textRun(text), tabRun(), ...fieldRuns(`PAGEREF ${anchor} \\h`, `${page}`)),
    ...around.after,
  );
}
