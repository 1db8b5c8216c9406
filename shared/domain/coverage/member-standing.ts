import { isUnknown, rolesOf, type Member, type Role } from '../buying-center/member';
import type { Attitude, Rating } from '../buying-center/rating';

/**
 * How a member stands seen from the whole team, so that every colleague sees the same light: what was said last
 * counts, whoever said it. The card shows the own opinion instead.
 */
export type Standing = {
  member: Member;
  /** Nobody knows yet who it is. */
  isPlaceholder: boolean;
  /** Somebody of ours is in touch with them. */
  isInContact: boolean;
  roles: readonly Role[];
  attitude: Attitude | null;
  attitudeWanted: Attitude | null;
  influence: number | null;
  adaptability: number | null;
  /** Colleagues see them differently. */
  isDisputed: boolean;
};

type Rated = Pick<Rating, 'attitude' | 'attitudeWanted' | 'influence' | 'adaptability'>;

/** The standing of members, in their order. */
export function standingsOf(members: readonly Member[], ratings: readonly Rating[]): Standing[] {
  const byMember = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const others = byMember.get(rating.memberId);
    if (others === undefined) byMember.set(rating.memberId, [rating]);
    else others.push(rating);
  }
  return members.map((member) => {
    const newestFirst = (byMember.get(member.id) ?? []).sort(compareNewest);
    const newest = <F extends keyof Rated>(field: F): Rated[F] | null => newestFirst.find((rating) => rating[field] !== null)?.[field] ?? null;
    const attitudes = new Set(newestFirst.flatMap(({ attitude }) => attitude ?? []));
    const isPlaceholder = isUnknown(member);
    return {
      member,
      isPlaceholder,
      // A day that was written down counts, even where the coverage was forgotten.
      isInContact: !isPlaceholder && (member.coverage !== 'none' || member.lastContactOn !== null),
      roles: rolesOf(member),
      attitude: newest('attitude'),
      attitudeWanted: newest('attitudeWanted'),
      influence: newest('influence'),
      adaptability: newest('adaptability'),
      isDisputed: attitudes.size > 1,
    };
  });
}

function compareNewest(a: Rating, b: Rating): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? -1 : 1;
  return a.id > b.id ? -1 : 1;
}
