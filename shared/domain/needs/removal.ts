import type { Argument } from '../offer/argument';
import type { Benefit } from './benefit';
import type { NeedLink } from './need-link';
import type { Pain } from './pain';

/** What may hang on a pain, a benefit or a link. */
export type NeedDependents = { links: Iterable<NeedLink>; arguments: Iterable<Argument> };

/**
 * Everything that goes when a pain, a benefit or a link goes: its links, and the arguments of offers that use the
 * benefit. The record itself comes first.
 */
export function removalOf(record: Pain | Benefit | NeedLink, dependents: NeedDependents): (Pain | Benefit | NeedLink | Argument)[] {
  if (record.type === 'needLink') return [record];
  return [
    record,
    ...[...dependents.links].filter(({ fromId, toId }) => fromId === record.id || toId === record.id),
    ...[...dependents.arguments].filter(({ benefitId }) => benefitId === record.id),
  ];
}
