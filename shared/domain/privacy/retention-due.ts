import { fullName } from '../account/person';
import { addMonths } from '../calendar/day-arithmetic';
import { isClosed } from '../deal/deal';
import type { AnyRecord, RecordOf, RecordType } from '../records';
import type { Day, Id } from '../schema/values';
import { retentionMonths, type RetentionKind } from './retention-rule';

/** Something that has been kept long enough. */
export type RetentionItem = {
  kind: Exclude<RetentionKind, 'offers' | 'order-confirmations'>;
  /** Of the person, the deal or the activity it is. */
  id: Id;
  title: string;
  company: string;
  /** The day its time began to run: the deal's end, the visit, the last contact. */
  since: Day;
  dueOn: Day;
  personIds: Id[];
  recordIds: Id[];
};

/** What has been kept longer than the rules say, the longest overdue first. Nothing happens to it by itself. */
export function dueForErasure(records: readonly AnyRecord[], today: Day): RetentionItem[] {
  const ofType = <T extends RecordType>(type: T): RecordOf<T>[] => records.filter((record): record is RecordOf<T> => record.type === type);
  const months = retentionMonths(ofType('retentionRule'));
  const companies = new Map(ofType('account').map(({ id, name }) => [id, name]));
  const items: RetentionItem[] = [];
  const add = (item: Omit<RetentionItem, 'dueOn' | 'company'> & { accountId: Id | null }): void => {
    const time = months[item.kind];
    if (time === null) return;
    const { accountId, ...rest } = item;
    const dueOn = addMonths(item.since, time);
    if (dueOn <= today) items.push({ ...rest, dueOn, company: companies.get(accountId ?? '') ?? '' });
  };

  const ratings = ratingsByDeal(ofType('rating'));
  const closings = new Map(ofType('dealClose').map(({ dealId, closedOn }) => [dealId, closedOn]));
  for (const deal of ofType('deal')) {
    if (deal.stage !== 'lost' && deal.stage !== 'no-decision') continue;
    const recordIds = (ratings.get(deal.id) ?? []).map(({ id }) => id);
    if (recordIds.length === 0) continue;
    add({ kind: 'lost-ratings', id: deal.id, title: deal.name, accountId: deal.accountId, since: closings.get(deal.id) ?? deal.closeDate ?? dayOf(deal.updatedAt), personIds: [], recordIds });
  }
  const lastContact = new Map<Id, Day>();
  const contact = (id: Id | null, on: Day | null): void => {
    if (id !== null && on !== null && on > (lastContact.get(id) ?? '')) lastContact.set(id, on);
  };
  for (const activity of ofType('activity')) {
    contact(activity.accountId, activity.doneOn);
    if (activity.doneOn === null || activity.kind === 'next-step') continue;
    const { id, subject, accountId, doneOn } = activity;
    add({ kind: activity.kind === 'visit' ? 'visits' : 'calls', id, title: subject, accountId, since: doneOn, personIds: [], recordIds: [id] });
  }
  for (const member of ofType('member')) contact(member.personId, member.lastContactOn);
  for (const offer of ofType('offer')) contact(offer.recipientPersonId, offer.sentOn ?? offer.date);
  // With whom there is or was business one is in contact, also without noting it down.
  const customers = new Set([...ofType('deal').filter((deal) => !isClosed(deal) || deal.stage === 'won').map(({ accountId }) => accountId), ...ofType('installation').map(({ accountId }) => accountId)]);
  for (const person of ofType('person')) {
    if (person.accountId !== null && customers.has(person.accountId)) continue;
    const since = [dayOf(person.createdAt), lastContact.get(person.id), lastContact.get(person.accountId ?? '')].filter((day) => day !== undefined).sort().at(-1) ?? today;
    add({ kind: 'leads', id: person.id, title: fullName(person), accountId: person.accountId, since, personIds: [person.id], recordIds: [] });
  }
  return items.sort((a, b) => (a.dueOn === b.dueOn ? (a.title < b.title ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}

function ratingsByDeal(ratings: readonly RecordOf<'rating'>[]): ReadonlyMap<Id, RecordOf<'rating'>[]> {
  const byDeal = new Map<Id, RecordOf<'rating'>[]>();
  for (const rating of ratings) byDeal.set(rating.dealId, [...(byDeal.get(rating.dealId) ?? []), rating]);
  return byDeal;
}

function dayOf(instant: string): Day {
  return instant.slice(0, 10);
}
