import type { GuideQuestion } from '../conversation-guide/guide-question';
import type { NeedLink } from '../needs/need-link';
import type { Criterion } from './criterion';
import type { Member } from './member';
import type { Rating } from './rating';
import type { Relation } from './relation';

/** What may hang on members. */
export type MemberDependents = {
  relations: Iterable<Relation>;
  ratings: Iterable<Rating>;
  criteria: Iterable<Criterion>;
  needLinks: Iterable<NeedLink>;
  guideQuestions: Iterable<GuideQuestion>;
};

/**
 * Everything that goes when members go: their lines, what was thought of them, what they decide by, their links to pains and
 * benefits, and the questions to them. The person stays at the account.
 */
export function memberRemoval(
  members: readonly Member[],
  { relations, ratings, criteria, needLinks, guideQuestions }: MemberDependents,
): (Member | Relation | Rating | Criterion | NeedLink | GuideQuestion)[] {
  const gone = new Set(members.map(({ id }) => id));
  const hangsOn = ({ fromId, toId }: { fromId: string; toId: string }): boolean => gone.has(fromId) || gone.has(toId);
  return [
    ...members,
    ...[...relations].filter(hangsOn),
    ...[...ratings].filter(({ memberId }) => gone.has(memberId)),
    ...[...criteria].filter(({ memberId }) => gone.has(memberId)),
    ...[...needLinks].filter(hangsOn),
    ...[...guideQuestions].filter(({ memberId }) => gone.has(memberId)),
  ];
}
