import type { Day } from '../schema/values';
import { compareDue } from './due-order';
import { lastDayOfWeek } from './week';

/** Where something due stands seen from today, most pressing first. */
export const DUE_GROUPS = ['overdue', 'today', 'this-week', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** The group a due day falls into. What has no day can wait: it is `later`. */
function groupOf(dueOn: Day | null, today: Day, lastOfWeek: Day): DueGroup {
  if (dueOn === null || dueOn > lastOfWeek) return 'later';
  if (dueOn < today) return 'overdue';
  return dueOn === today ? 'today' : 'this-week';
}

/** Items by group, within a group in the order they are due, undated ones last; ties keep their order. */
export function groupByDue<T extends { dueOn: Day | null }>(items: Iterable<T>, today: Day): Record<DueGroup, T[]> {
  const groups: Record<DueGroup, T[]> = { overdue: [], today: [], 'this-week': [], later: [] };
  const lastOfWeek = lastDayOfWeek(today);
  for (const item of items) groups[groupOf(item.dueOn, today, lastOfWeek)].push(item);
  for (const group of Object.values(groups)) group.sort((a, b) => compareDue(a.dueOn, b.dueOn));
  return groups;
}
