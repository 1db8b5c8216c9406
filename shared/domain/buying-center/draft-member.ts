import type { Bookkeeping } from '../schema/record';
import type { Id } from '../schema/values';
import type { Member } from './member';

/** What only the caller can know about a new member: ids and clocks are not made in the domain. */
export type NewMember = {
  bookkeeping: Bookkeeping;
  deal: { id: Id; accountId: Id };
  personId: Id | null;
  position: Member['position'];
};

/** A member as put on the map: without role and contact yet. A placeholder gets its name from the caller. */
export function draftMember({ bookkeeping, deal, personId, position }: NewMember): Member {
  return {
    type: 'member',
    ...bookkeeping,
    accountId: deal.accountId,
    dealId: deal.id,
    personId,
    displayName: '',
    displayFunction: '',
    displayCompany: '',
    isInitiator: false,
    isUser: false,
    isInfluencer: false,
    isDecider: false,
    isBuyer: false,
    isGatekeeper: false,
    formalAuthority: null,
    coverage: 'none',
    lastContactOn: null,
    coveredBy: null,
    note: '',
    position,
    needsPosition: null,
  };
}
