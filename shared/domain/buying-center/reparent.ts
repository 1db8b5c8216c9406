import { err, ok, type Result } from '../../errors/result';
import { hierarchyCheck, reportingTree, type CircleFailure } from './hierarchy';
import type { Relation } from './relation';

type Line = Pick<Relation, 'id' | 'kind' | 'fromId' | 'toId'>;

/** A new boss as changes of lines: the one that now leads to the boss, or `null` when one has to be drawn; and one too many. */
export type NewBoss<L> = { memberId: string; line: L | null; surplus: L | null };

/** Why nobody gets this boss: it is themselves, or somebody under them. */
export type BossFailure = { code: 'self' } | CircleFailure;

/**
 * Gives members a boss, all or nobody. Of each the line that makes their place in the tree is turned to the new boss;
 * further bosses stay, except that a second line to the new one goes. Who has that boss already, and who stands under
 * another of the moved ones and so moves along, is not in the answer.
 * @param relations in the order of the chart
 */
export function newBoss<L extends Line>(
  relations: readonly L[],
  memberIds: ReadonlySet<string>,
  bossId: string,
): Result<NewBoss<L>[], BossFailure> {
  const reporting = relations.filter(({ kind }) => kind === 'reports-to');
  const ids = new Set([bossId, ...memberIds, ...reporting.flatMap(({ fromId, toId }) => [fromId, toId])]);
  const { parentOf } = reportingTree([...ids].map((id) => ({ id })), reporting);
  const changes: NewBoss<L>[] = [];
  for (const memberId of memberIds) {
    if (memberId === bossId) return err({ code: 'self' });
    const parent = parentOf.get(memberId);
    if (parent === bossId || (parent !== undefined && memberIds.has(parent))) continue;
    const main = reporting.find(({ fromId, toId }) => fromId === memberId && toId === parent) ?? null;
    const allowed = hierarchyCheck(
      reporting.filter((line) => line !== main),
      memberId,
      bossId,
    );
    if (!allowed.ok) return allowed;
    const second = reporting.find(({ fromId, toId }) => fromId === memberId && toId === bossId) ?? null;
    changes.push(main === null ? { memberId, line: second, surplus: null } : { memberId, line: main, surplus: second });
  }
  return ok(changes);
}
