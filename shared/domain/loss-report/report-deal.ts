import type { Account } from '../account/account';
import type { MarketSegment, SegmentCriterion } from '../identification/market-segment';
import { belongsTo } from '../identification/segment-membership';
import { isClosed, type Deal, type DealStage } from '../deal/deal';
import type { DealClose, FrozenPerson } from '../loss/deal-close';
import { establishedReason } from '../loss/established';
import type { LossProbe } from '../loss/loss-probe';
import type { LossReason } from '../loss/loss-reason';
import type { Offer } from '../offer/offer';
import type { Currency, Day, DecimalText, Id } from '../schema/values';
import { foldForSearch } from '../text/fold';
import { groupedBy } from '../grouped';

export type Outcome = 'won' | 'lost' | 'no-decision';

/** A stated reason: of a kind, or in the words of the system it came from. */
export type StatedReason = { kind: 'known'; reason: LossReason } | { kind: 'words'; words: string };

/** A deal as a report looks at it. */
export type ReportDeal = {
  id: Id;
  accountId: Id;
  stage: DealStage;
  /** `null`: still open. */
  outcome: Outcome | null;
  /** The stage a closed deal ended in; `null` where that is not known. */
  stageBefore: DealStage | null;
  currency: Currency;
  /** `null`: not known. A lost deal of 0 had an amount nobody kept. */
  amount: DecimalText | null;
  stated: StatedReason | null;
  established: LossReason | null;
  industry: string;
  /** Names of the market segments the company belongs to. */
  segments: readonly string[];
  competitor: string;
  /** Who sells it; where nobody said so, who closed it. */
  sellerId: Id | null;
  firstContactOn: Day | null;
  offeredOn: Day | null;
  closedOn: Day | null;
  /** Who took part when it ended; `null` where that was not kept. */
  people: readonly FrozenPerson[] | null;
};

export type ReportRecords = {
  deals: Iterable<Deal>;
  accounts: ReadonlyMap<Id, Account>;
  closes: Iterable<DealClose>;
  probes: Iterable<LossProbe>;
  offers: Iterable<Pick<Offer, 'dealId' | 'sentOn' | 'releasedOn'>>;
  segments: Iterable<MarketSegment>;
  criteria: Iterable<SegmentCriterion>;
};

/** All deals as reports look at them, in no particular order. */
export function reportDeals({ deals, accounts, closes, probes, offers, segments, criteria }: ReportRecords): ReportDeal[] {
  const closeOf = oldestByDeal(closes);
  const probesOf = groupedBy(probes, ({ dealId }) => dealId);
  const offeredOn = firstOffers(offers);
  const segmentsOf = segmentNames([...segments], [...criteria]);
  return [...deals].map((deal) => {
    const close = closeOf.get(deal.id);
    const account = accounts.get(deal.accountId);
    const isOver = isClosed(deal);
    return {
      id: deal.id,
      accountId: deal.accountId,
      stage: deal.stage,
      outcome: isOver ? (deal.stage as Outcome) : null,
      stageBefore: isOver ? (close?.stageBefore ?? null) : null,
      currency: deal.currency,
      amount: deal.amount === null || Number(deal.amount) === 0 ? null : deal.amount,
      stated: statedReason(deal, close),
      established: close === undefined ? null : establishedReason(close, probesOf.get(deal.id) ?? []),
      industry: account?.industry.trim() ?? '',
      segments: account === undefined ? [] : segmentsOf(account),
      competitor: close?.competitor.trim() ?? '',
      sellerId: deal.sellerId ?? close?.sellerId ?? null,
      firstContactOn: deal.firstContactOn,
      offeredOn: offeredOn.get(deal.id) ?? null,
      closedOn: isOver ? (close?.closedOn ?? deal.closeDate) : null,
      people: close === undefined || close.people.length === 0 ? null : close.people,
    };
  });
}

/** A kind that was chosen says more than words; words stay words, as nobody said what kind they are. */
function statedReason(deal: Deal, close: DealClose | undefined): StatedReason | null {
  if (close?.reason != null) return { kind: 'known', reason: close.reason };
  const words = deal.statedReason.trim();
  return words === '' ? null : { kind: 'words', words };
}

function oldestByDeal(closes: Iterable<DealClose>): Map<Id, DealClose> {
  const oldest = new Map<Id, DealClose>();
  for (const close of closes) {
    const known = oldest.get(close.dealId);
    if (known === undefined || close.id < known.id) oldest.set(close.dealId, close);
  }
  return oldest;
}

/** The day the first offer went out; where nobody noted the sending, the day it was released. */
function firstOffers(offers: ReportRecords['offers']): Map<Id, Day> {
  const first = new Map<Id, Day>();
  for (const { dealId, sentOn, releasedOn } of offers) {
    const day = sentOn ?? releasedOn;
    const known = first.get(dealId);
    if (day !== null && (known === undefined || day < known)) first.set(dealId, day);
  }
  return first;
}

/** The segments of an account, each account judged once. */
function segmentNames(segments: readonly MarketSegment[], criteria: readonly SegmentCriterion[]): (account: Account) => readonly string[] {
  const known = new Map<Id, readonly string[]>();
  const bySegment = groupedBy(criteria, ({ segmentId }) => segmentId);
  return (account) => {
    const judged = known.get(account.id) ?? segments.filter(({ id, joins }) => belongsTo(joins, bySegment.get(id) ?? [], account) === 'yes').map(({ name }) => name);
    known.set(account.id, judged);
    return judged;
  };
}

/** The words a reason is counted under: the same however they are spelled. */
export function reasonKey(stated: StatedReason | null): string {
  if (stated === null) return '';
  return stated.kind === 'known' ? `reason:${stated.reason}` : `words:${foldForSearch(stated.words.replace(/\s+/g, ' '))}`;
}
