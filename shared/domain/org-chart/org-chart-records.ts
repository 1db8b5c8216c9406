import { emptyAccount } from '../account/account';
import { emptyPerson, type Person } from '../account/person';
import { draftMember } from '../buying-center/draft-member';
import type { Member } from '../buying-center/member';
import type { Relation } from '../buying-center/relation';
import type { BuyClass, Deal } from '../deal/deal';
import type { AnyRecord } from '../records';
import type { Bookkeeping } from '../schema/record';
import type { OrgChartPlan, PlannedPerson } from './plan';

export type NewDeal = {
  name: string;
  currency: string;
  amount?: string | null;
  buyClass?: BuyClass;
  closeDate?: string | null;
};

/** Where the people go: into a deal that is there, into a new deal of an account that is there, or both new. */
export type OrgChartTarget =
  | { accountId: string; dealId: string }
  | { accountId: string; newDeal: NewDeal }
  | { newAccount: { name: string }; newDeal: NewDeal };

/** What the rules must not make up themselves: the instant (as `Date.prototype.toISOString` writes it) and fresh ids (UUIDv7). */
export type RecordOrigin = { now: string; newId: () => string };

/**
 * The records a planned org chart becomes, all at revision 1: account and deal if they are new, then the
 * persons, a member for each of them without role, coverage and place, and a relation for each line. A
 * placeholder is a member without a person.
 */
export function orgChartRecords(plan: OrgChartPlan, target: OrgChartTarget, origin: RecordOrigin): AnyRecord[] {
  const fresh = (): Bookkeeping => newBookkeeping(origin);
  const account = 'newAccount' in target ? { ...emptyAccount(fresh()), name: target.newAccount.name } : undefined;
  const accountId = account?.id ?? ('accountId' in target ? target.accountId : '');
  const deal = 'newDeal' in target ? dealOf(target.newDeal, accountId, fresh()) : undefined;
  const dealId = deal?.id ?? ('dealId' in target ? target.dealId : '');
  const place = { accountId, dealId };

  const persons: Person[] = [];
  const members: Member[] = [];
  const memberIdOf = new Map<string, string>();
  for (const planned of plan.people) {
    const person = planned.isPlaceholder ? undefined : personOf(planned, accountId, fresh());
    if (person) persons.push(person);
    const member = memberOf(planned, person, place, fresh());
    members.push(member);
    memberIdOf.set(planned.key, member.id);
  }
  const relations = plan.lines.flatMap(({ kind, fromKey, toKey }): Relation[] => {
    const fromId = memberIdOf.get(fromKey);
    const toId = memberIdOf.get(toKey);
    if (fromId === undefined || toId === undefined) return [];
    return [{ type: 'relation', ...fresh(), ...place, kind, fromId, toId, strength: null }];
  });
  return [...(account ? [account] : []), ...(deal ? [deal] : []), ...persons, ...members, ...relations];
}

/** Bookkeeping of one more new record. */
export function newBookkeeping({ now, newId }: RecordOrigin): Bookkeeping {
  return { id: newId(), createdAt: now, updatedAt: now, rev: 1 };
}

/** A deal made for an import. */
export function dealOf(deal: NewDeal, accountId: string, bookkeeping: Bookkeeping): Deal {
  return {
    type: 'deal',
    ...bookkeeping,
    accountId,
    name: deal.name,
    amount: deal.amount ?? null,
    currency: deal.currency,
    buyClass: deal.buyClass ?? 'new-task',
    stage: 'identified',
    probability: null,
    closeDate: deal.closeDate ?? null,
    firstContactOn: null,
    sellerId: null,
    statedReason: '',
    note: '',
    externalKey: '',
    imports: [],
  };
}

/** A person of an account as the file has them. */
export function personOf(planned: PlannedPerson, accountId: string, bookkeeping: Bookkeeping): Person {
  return {
    ...emptyPerson(bookkeeping, accountId),
    title: planned.title,
    firstName: planned.firstName,
    lastName: planned.lastName,
    gender: planned.gender,
    function: planned.function,
    department: planned.department,
    email: planned.email,
    phone: planned.phone,
    externalKey: planned.externalId,
  };
}

/** The card of a person or placeholder, without role, coverage and place. */
export function memberOf(
  planned: PlannedPerson,
  person: Person | undefined,
  place: { accountId: string; dealId: string },
  bookkeeping: Bookkeeping,
): Member {
  return {
    ...draftMember({ bookkeeping, deal: { id: place.dealId, accountId: place.accountId }, personId: person?.id ?? null, position: null }),
    // The person record has the name; a copy is only for those who have none at this account.
    displayName: person ? '' : planned.function || planned.externalId,
    displayFunction: person ? '' : planned.function,
  };
}
