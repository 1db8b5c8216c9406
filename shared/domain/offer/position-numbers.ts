import type { Id } from '../schema/values';
import { headingIds, headingOf } from './arranged-items';
import type { LineItem } from './line-item';

/**
 * Number of each position: `1`, `2`, and `2.1`, `2.2` under the heading with number 2; a text carries none. Screen, list
 * and documents number the same way.
 * @param arranged positions as `arrangedItems` gives them
 */
export function positionNumbers(arranged: readonly Pick<LineItem, 'id' | 'kind' | 'groupId'>[]): (string | null)[] {
  const headings = headingIds(arranged);
  const headingNumbers = new Map<Id, { number: string; last: number }>();
  let top = 0;
  return arranged.map((item) => {
    if (item.kind === 'text') return null;
    const heading = headingNumbers.get(headingOf(item, headings) ?? '');
    if (heading !== undefined) return `${heading.number}.${(heading.last += 1)}`;
    const number = `${(top += 1)}`;
    if (item.kind === 'group') headingNumbers.set(item.id, { number, last: 0 });
    return number;
  });
}
