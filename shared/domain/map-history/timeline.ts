import type { MemberChange } from './member-change';
import { newestFirst } from './map-at';

/**
 * The changes to tell, newest first: all of the deal, or those about one member. Lines and ratings that went
 * because their member did are not told one by one, nor that a rating was begun, as what it says follows.
 */
export function timelineOf(changes: readonly MemberChange[], memberId: string | null = null): MemberChange[] {
  const departures = new Set(changes.filter(isDeparture).map(({ on, subjectId }) => departure(on, subjectId)));
  const isConsequence = (change: MemberChange): boolean => {
    if (change.subject === 'member' || change.field !== 'exists' || change.to !== false) return false;
    return [change.memberId, change.otherId].some((id) => id !== null && departures.has(departure(change.on, id)));
  };
  const isBegin = ({ field, subject, to }: MemberChange): boolean => subject === 'rating' && field === 'exists' && to === true;
  return newestFirst(changes.filter((change) => (memberId === null || concerns(change, memberId)) && !isConsequence(change) && !isBegin(change)));
}

function isDeparture({ field, subject, to }: MemberChange): boolean {
  return subject === 'member' && field === 'exists' && to === false;
}

function departure(on: string, memberId: string): string {
  return `${on} ${memberId}`;
}

function concerns({ memberId, otherId }: MemberChange, id: string): boolean {
  return memberId === id || otherId === id;
}
