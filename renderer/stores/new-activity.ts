import type { Activity, ActivityKind } from '../../shared/domain/deal/activity';
import { newRecord } from './new-record';

/** A new activity of an account, or of one of its deals. What is not given is empty. */
export function newActivity(
  owner: { accountId: string; dealId: string | null },
  kind: ActivityKind,
  fields: Partial<Pick<Activity, 'subject' | 'note' | 'dueOn' | 'doneOn' | 'isCloseStep' | 'closeOwner' | 'closePerson' | 'outcome' | 'origin' | 'originId'>> = {},
): Activity {
  const empty = { subject: '', note: '', dueOn: null, doneOn: null, isCloseStep: false, closeOwner: 'us', closePerson: '', outcome: null, origin: 'none', originId: null } as const;
  return { type: 'activity', ...newRecord(), ...owner, kind, ...empty, ...fields };
}
