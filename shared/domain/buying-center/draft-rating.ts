import type { Bookkeeping } from '../schema/record';
import type { Id } from '../schema/values';
import type { Rating } from './rating';

/** Whose opinion of whom. */
export type NewRating = { bookkeeping: Bookkeeping; member: { id: Id; accountId: Id; dealId: Id }; raterId: Id };

/** An opinion that says nothing yet. */
export function draftRating({ bookkeeping, member, raterId }: NewRating): Rating {
  return {
    type: 'rating',
    ...bookkeeping,
    accountId: member.accountId,
    dealId: member.dealId,
    memberId: member.id,
    raterId,
    attitude: null,
    attitudeWanted: null,
    influence: null,
    adaptability: null,
    leadingMotive: null,
    secondMotive: null,
    evidence: 'assumed',
    evidenceSource: '',
    evidenceOn: null,
  };
}
