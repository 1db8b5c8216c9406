import type { OfferReport } from '../../../shared/report/offer-report-model';
import { FORMS, TEXT_TOP } from './letter-geometry';
import { mm, pt } from './measures';
import { paragraphTree } from './paragraph-tree';
import { STYLE } from './styles';
import type { XmlTree } from './xml-tree';

/** Space above the subject of an international letter, in points. */
const PLAIN_GAP = 24;

/** Subject at its place, salutation, introduction. */
export function opening({ form, subject, salutation, introduction }: OfferReport): XmlTree[] {
  const before = form === 'plain' ? pt(PLAIN_GAP) : mm(FORMS[form].subjectTop - TEXT_TOP);
  return [
    paragraphTree(subject, { style: STYLE.subject, space: { before } }),
    ...[salutation, ...introduction].map((text) => paragraphTree(text, { style: STYLE.body })),
  ];
}
