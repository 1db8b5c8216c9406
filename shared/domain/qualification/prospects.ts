import type { Account } from '../account/account';
import type { Activity } from '../deal/activity';
import { isClosed, type Deal } from '../deal/deal';
import type { SegmentsOf } from '../identification/segment-membership';
import type { Day } from '../schema/values';
import type { CallListEntry, Prospect } from './call-list';
import { chooseCard, type Card } from './choose-scorecard';
import { qualify, type Qualification } from './qualification-score';
import type { SignalAnswer } from './scorecard';

/** A company on the call list, with what the list shows and filters by. */
export type CallProspect = Prospect & {
  account: Account;
  segmentIds: readonly string[];
  card: Card | null;
  /** What is next with it; `null`: nothing. */
  next: Activity | null;
  assignedTo: string | null;
};

export type ProspectSources = {
  accounts: Iterable<Account>;
  deals: Iterable<Deal>;
  activities: Iterable<Activity>;
  answers: Iterable<SignalAnswer>;
  entries: Iterable<CallListEntry>;
  /** Scorecards for companies. */
  cards: readonly Card[];
  segmentsOf: SegmentsOf;
  today: Day;
  /** Kept from one reckoning to the next, so that an answer about one company judges that one again. */
  memory?: QualificationMemory;
};

type Judged = { card: Card | null; answers: readonly SignalAnswer[]; today: Day; qualification: Qualification };

/** What companies were judged to be, and by what, by their ids. */
export type QualificationMemory = Map<string, Judged>;

/**
 * All companies as they stand on the call list. The potential is what the user reckons with; where that is not noted, the
 * sum of what is being sold to the company.
 */
export function callProspects({ accounts, deals, activities, answers, entries, cards, segmentsOf, today, memory }: ProspectSources): CallProspect[] {
  const answersOf = answersByAccount(answers);
  const nextOf = nextByAccount(activities);
  const entryOf = new Map([...entries].map((entry) => [entry.accountId, entry]));
  const sold = openAmounts(deals);
  // Most of ten thousand companies were never asked anything: they share what is known of them.
  const unasked = new Map<Card | null, Qualification>();
  const qualificationOf = (id: string, card: Card | null, found: readonly SignalAnswer[] | undefined): Qualification => {
    if (found !== undefined) {
      const before = memory?.get(id);
      if (before !== undefined && before.card === card && before.today === today && areSame(before.answers, found)) return before.qualification;
      const qualification = qualify(card?.criteria ?? [], found, today);
      memory?.set(id, { card, answers: found, today, qualification });
      return qualification;
    }
    const known = unasked.get(card) ?? qualify(card?.criteria ?? [], [], today);
    unasked.set(card, known);
    return known;
  };
  return [...accounts].map((account) => {
    const entry = entryOf.get(account.id);
    const next = nextOf.get(account.id) ?? null;
    const segmentIds = segmentsOf(account);
    const card = chooseCard(cards, segmentIds);
    return {
      id: account.id,
      name: account.name,
      account,
      segmentIds,
      card,
      qualification: qualificationOf(account.id, card, answersOf.get(account.id)),
      potential: entry?.potential == null ? (sold.get(account.id) ?? null) : Number(entry.potential),
      next,
      nextOn: next?.dueOn ?? null,
      pinKey: entry?.pinKey ?? null,
      snoozedUntil: entry?.snoozedUntil ?? null,
      assignedTo: entry?.assignedTo ?? null,
    };
  });
}

function areSame(a: readonly SignalAnswer[], b: readonly SignalAnswer[]): boolean {
  return a.length === b.length && a.every((answer, index) => answer === b[index]);
}

/** What was answered about companies themselves, not about one of their deals. */
function answersByAccount(answers: Iterable<SignalAnswer>): ReadonlyMap<string, SignalAnswer[]> {
  const found = new Map<string, SignalAnswer[]>();
  for (const answer of answers) {
    if (answer.dealId !== null) continue;
    const known = found.get(answer.accountId);
    if (known === undefined) found.set(answer.accountId, [answer]);
    else known.push(answer);
  }
  return found;
}

function nextByAccount(activities: Iterable<Activity>): ReadonlyMap<string, Activity> {
  const found = new Map<string, Activity>();
  for (const activity of activities) {
    if (activity.doneOn !== null || activity.dueOn === null || activity.closeOwner === 'customer') continue;
    const known = found.get(activity.accountId);
    if (known === undefined || activity.dueOn < (known.dueOn ?? '')) found.set(activity.accountId, activity);
  }
  return found;
}

/** Rank alone counts of it, so cents that a float loses change nothing. */
function openAmounts(deals: Iterable<Deal>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const deal of deals) {
    if (deal.amount !== null && !isClosed(deal)) found.set(deal.accountId, (found.get(deal.accountId) ?? 0) + Number(deal.amount));
  }
  return found;
}
