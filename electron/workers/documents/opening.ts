import type { OfferReport } from '../../../shared/report/offer-report-model';
import { FORMS, TEXT_TOP } from './letter-geometry';
import { mm, pt } from './measures';
import { startIn, type PagePlan } from './pages/page-plan';
import { PLAIN_GAP } from './plain-head';
import { paragraphTree } from './paragraph-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** Subject at its place, salutation, introduction. */
export function opening({ form, subject, salutation, introduction }: OfferReport, plan: PagePlan | null = null): XmlTree[] {
  const before = form === 'plain' ? pt(PLAIN_GAP.subject) : mm(FORMS[form].subjectTop - TEXT_TOP);
  return [
    paragraphTree(subject, { style: STYLE.subject, space: { before } }),
    ...[salutation, ...introduction].map((text, index) => paragraphTree(text, { style: STYLE.body, ...startIn(plan, 'introduction', index) })),
  ];
}
