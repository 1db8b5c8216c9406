import type { GuideQuestion } from '../conversation-guide/guide-question';
import { asksAbout } from '../conversation-guide/open-point';
import type { Argument } from '../offer/argument';
import type { Benefit } from './benefit';
import type { NeedLink } from './need-link';
import type { Pain } from './pain';

/** What may hang on a pain, a benefit or a link. */
export type NeedDependents = { links: Iterable<NeedLink>; arguments: Iterable<Argument>; questions: Iterable<GuideQuestion> };

/**
 * Everything that goes when a pain, a benefit or a link goes: its links, the arguments of offers that use the
 * benefit, and the questions of conversation guides that ask about it. The record itself comes first.
 */
export function removalOf(record: Pain | Benefit | NeedLink, dependents: NeedDependents): (Pain | Benefit | NeedLink | Argument | GuideQuestion)[] {
  if (record.type === 'needLink') return [record];
  return [
    record,
    ...[...dependents.links].filter(({ fromId, toId }) => fromId === record.id || toId === record.id),
    ...[...dependents.arguments].filter(({ benefitId }) => benefitId === record.id),
    ...[...dependents.questions].filter((question) => asksAbout(question, record.id)),
  ];
}
