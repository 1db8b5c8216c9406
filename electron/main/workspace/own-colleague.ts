import type { AnyRecord } from '../../../shared/domain/records';
import type { Id } from '../../../shared/domain/schema/values';

/** Who the user is in a workspace that was replaced: who they were, if they are in it, else the first there is. */
export function ownColleague(records: readonly AnyRecord[], known: Id | null): Id | null {
  const colleagues = records.filter(({ type }) => type === 'colleague');
  return colleagues.some(({ id }) => id === known) ? known : (colleagues[0]?.id ?? null);
}
