import type { CallRank } from '../../../../shared/domain/qualification/call-list';
import type { CallProspect } from '../../../../shared/domain/qualification/prospects';
import { matchesSearch, searchText } from '../../../../shared/domain/text/search';

/** Who calls: anybody, nobody yet, or one colleague by id. */
export type Assignee = 'anybody' | 'nobody' | string;

export type CallFilter = { text: string; segmentId: string | null; assignee: Assignee };

/** One line of the list; `rank` is `null` for companies that are put off or knocked out. */
export type CallRow = { prospect: CallProspect; place: number; rank: CallRank<CallProspect> | null };

/** Gives the folded name and city of a company, made once while its record stays as it is. */
export function searchableNames(): (prospect: CallProspect) => string {
  const known = new WeakMap<CallProspect['account'], string>();
  return ({ account }) => {
    const text = known.get(account) ?? searchText(account.name, account.city);
    known.set(account, text);
    return text;
  };
}

/** Whether a company passes the filter. `search` is its folded name and city. */
export function passes({ text, segmentId, assignee }: CallFilter, prospect: CallProspect, search: string): boolean {
  if (segmentId !== null && !prospect.segmentIds.includes(segmentId)) return false;
  if (assignee === 'nobody' ? prospect.assignedTo !== null : assignee !== 'anybody' && prospect.assignedTo !== assignee) return false;
  return matchesSearch(search, text);
}
