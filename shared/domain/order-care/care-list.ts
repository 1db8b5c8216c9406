import { addDays } from '../calendar/day-arithmetic';
import { compareDue } from '../calendar/due-order';
import type { Activity } from '../deal/activity';
import type { Deal } from '../deal/deal';
import { groupedBy } from '../grouped';
import type { DealClose } from '../loss/deal-close';
import type { Concession } from '../negotiation/concession';
import type { Day, Id } from '../schema/values';
import type { CareCheck } from './care-check';
import { contractEnds } from './contract-ends';
import type { Handover } from './handover';
import type { Installation } from './installation';
import { openPromises } from './promises';
import type { Realisation } from './realisation';

/** What order care has open: promises that are no task yet, tasks, questions, and what ends. */
export const CARE_ITEM_KINDS = ['untaken', 'promise', 'milestone', 'visit', 'complaint', 'satisfaction', 'measurement', 'contract'] as const;
export type CareItemKind = (typeof CARE_ITEM_KINDS)[number];

/** A customer is asked how satisfied they are so many days after an order, and again after so many. */
export const FIRST_CHECK_DAYS = 90;
export const CHECK_EVERY_DAYS = 365;

/** Something order care has to look after. */
export type CareItem = {
  key: string;
  kind: CareItemKind;
  accountId: Id;
  /** `null`: a machine or complaint of no deal. */
  dealId: Id | null;
  dueOn: Day | null;
  /** The task or complaint in its words, or the machine; empty where the kind says it all. */
  subject: string;
  /** The task, machine, complaint or measurement; `null` where there is none yet. */
  recordId: Id | null;
};

export type CareRecords = {
  deals: Iterable<Deal>;
  closes: Iterable<DealClose>;
  activities: Iterable<Activity>;
  concessions: Iterable<Concession>;
  handovers: Iterable<Handover>;
  installations: Iterable<Installation>;
  checks: Iterable<CareCheck>;
  realisations: Iterable<Realisation>;
  today: Day;
};

/** Everything order care has open over all won deals, the first due first, what has no day last. */
export function careList({ today, ...records }: CareRecords): CareItem[] {
  const [activities, installations, checks, realisations] = [[...records.activities], [...records.installations], [...records.checks], [...records.realisations]];
  const won = new Map([...records.deals].flatMap((deal): [Id, Deal][] => (deal.stage === 'won' ? [[deal.id, deal]] : [])));
  const ofDeal = groupedBy(activities.filter(({ dealId }) => dealId !== null && won.has(dealId)), ({ dealId }) => dealId ?? '');
  const concessionsOf = groupedBy(records.concessions, ({ dealId }) => dealId);
  // Deals of a file were carried out before anybody here looked after them.
  const touched = [...records.closes, ...records.handovers, ...installations, ...checks, ...realisations, ...activities.filter(({ origin }) => origin === 'promise' || origin === 'milestone')];
  const lookedAfter = [...new Set(touched.flatMap(({ dealId }) => (dealId === null ? [] : (won.get(dealId) ?? []))))];

  const untaken = lookedAfter.flatMap((deal): CareItem[] =>
    openPromises(concessionsOf.get(deal.id) ?? [], ofDeal.get(deal.id) ?? [], deal.id, deal.closeDate ?? today).map(({ originId, subject, dueOn }) => ({
      key: `untaken ${originId} ${subject}`, kind: 'untaken', accountId: deal.accountId, dealId: deal.id, dueOn, subject, recordId: null,
    })),
  );
  const tasks = [...ofDeal.values()].flat().flatMap((activity): CareItem[] => {
    const kind = taskKind(activity);
    const { id, accountId, dealId, dueOn, subject } = activity;
    return kind === null || activity.doneOn !== null ? [] : [{ key: id, kind, accountId, dealId, dueOn, subject, recordId: id }];
  });
  const complaints = checks.flatMap(({ id, kind, settledOn, accountId, dealId, heldOn, text }): CareItem[] =>
    kind === 'complaint' && settledOn === null ? [{ key: id, kind, accountId, dealId, dueOn: heldOn, subject: text, recordId: id }] : [],
  );
  const measurements = realisations.flatMap(({ id, accountId, dealId, dueOn, measured }): CareItem[] =>
    measured === null && won.has(dealId) ? [{ key: id, kind: 'measurement', accountId, dealId, dueOn, subject: '', recordId: id }] : [],
  );
  const contracts = contractEnds(installations, activities, today).map(({ installation, endsOn }): CareItem => ({
    key: installation.id, kind: 'contract', accountId: installation.accountId, dealId: installation.dealId, dueOn: endsOn, subject: installation.name, recordId: installation.id,
  }));
  return [...untaken, ...tasks, ...complaints, ...satisfaction(lookedAfter, checks), ...measurements, ...contracts].sort((a, b) => compareDue(a.dueOn, b.dueOn) || (a.key < b.key ? -1 : 1));
}

function taskKind({ kind, origin }: Activity): CareItemKind | null {
  if (kind === 'visit') return 'visit';
  return origin === 'promise' || origin === 'milestone' ? origin : null;
}

/** When each customer is to be asked next: once after the newest order, and a year after the last answer. */
function satisfaction(deals: readonly Deal[], checks: readonly CareCheck[]): CareItem[] {
  const answers = groupedBy(checks.filter(({ kind }) => kind === 'satisfaction'), ({ accountId }) => accountId);
  return [...groupedBy(deals, ({ accountId }) => accountId)].flatMap(([accountId, orders]): CareItem[] => {
    const newest = orders.reduce((latest, deal) => ((deal.closeDate ?? '') > (latest.closeDate ?? '') ? deal : latest));
    const lastAnswer = (answers.get(accountId) ?? []).reduce<Day | null>((last, { heldOn }) => (last === null || heldOn > last ? heldOn : last), null);
    const afterOrder = newest.closeDate === null ? null : addDays(newest.closeDate, FIRST_CHECK_DAYS);
    const yearly = lastAnswer === null ? null : addDays(lastAnswer, CHECK_EVERY_DAYS);
    const isOrderNewer = newest.closeDate !== null && (lastAnswer === null || lastAnswer < newest.closeDate);
    const days = [isOrderNewer ? afterOrder : null, yearly].filter((day) => day !== null).sort();
    const [dueOn] = days;
    return dueOn === undefined ? [] : [{ key: `satisfaction ${accountId}`, kind: 'satisfaction', accountId, dealId: newest.id, dueOn, subject: '', recordId: null }];
  });
}

/** What of the list is due within so many days, what is overdue and what has no day included. */
export function dueWithin(items: readonly CareItem[], days: number, today: Day): CareItem[] {
  const last = addDays(today, days);
  return items.filter(({ dueOn }) => dueOn === null || dueOn <= last);
}
