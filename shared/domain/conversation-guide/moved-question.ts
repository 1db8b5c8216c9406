import { generateNKeysBetween } from 'fractional-indexing';
import type { OrderKey } from '../schema/values';
import type { GuideItem } from './conversation-guide';

/**
 * The places of open questions after one of them was moved. Placed questions stand before those that follow by rank, so
 * all down to the moved one, and those placed before, get a place; the rest keeps following by rank.
 */
export function movedQuestion(open: readonly GuideItem[], from: number, to: number): { item: GuideItem; orderKey: OrderKey }[] {
  const moved = open[from];
  const at = Math.max(0, Math.min(to, open.length - 1));
  if (moved === undefined || from === at) return [];
  const others = open.filter((item) => item !== moved);
  const after = [...others.slice(0, at), moved, ...others.slice(at)];
  const lastPlaced = after.reduce((last, { record }, index) => (record !== null && record.orderKey !== null ? Math.max(index, last) : last), at);
  const keys = generateNKeysBetween(null, null, lastPlaced + 1);
  return after.slice(0, lastPlaced + 1).flatMap((item, index) => {
    const orderKey = keys[index] ?? '';
    return item.record?.orderKey === orderKey ? [] : [{ item, orderKey }];
  });
}
