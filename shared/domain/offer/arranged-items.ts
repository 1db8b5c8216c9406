import type { Id } from '../schema/values';
import { inOrder } from './in-order';
import type { LineItem } from './line-item';

/** What the arrangement of positions depends on. */
export type ArrangedItem = Pick<LineItem, 'id' | 'orderKey' | 'kind' | 'groupId'>;

/**
 * The heading a position really stands under: headings stand at the top level, and so does what names a heading that is
 * gone or became something else.
 * @param headings ids of the offer's headings
 */
export function headingOf(item: Pick<LineItem, 'kind' | 'groupId'>, headings: ReadonlySet<Id>): Id | null {
  return item.kind !== 'group' && item.groupId !== null && headings.has(item.groupId) ? item.groupId : null;
}

/** Ids of the headings among positions. */
export function headingIds(items: readonly Pick<LineItem, 'id' | 'kind'>[]): ReadonlySet<Id> {
  return new Set(items.filter((item) => item.kind === 'group').map((item) => item.id));
}

/**
 * The positions of an offer as it shows them: by their order keys, what stands under a heading right after it. Order keys
 * compare among the positions of one heading, or of the top level, only.
 */
export function arrangedItems<Item extends ArrangedItem>(items: readonly Item[]): Item[] {
  const headings = headingIds(items);
  const sorted = inOrder(items);
  if (headings.size === 0) return sorted;
  const top: Item[] = [];
  const under = new Map<Id, Item[]>();
  for (const item of sorted) {
    const heading = headingOf(item, headings);
    if (heading === null) top.push(item);
    else under.set(heading, [...(under.get(heading) ?? []), item]);
  }
  return top.flatMap((item) => [item, ...(under.get(item.id) ?? [])]);
}
