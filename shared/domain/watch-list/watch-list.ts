import type { Member } from '../buying-center/member';
import type { Rating } from '../buying-center/rating';
import { addDays, daysBetween } from '../calendar/day-arithmetic';
import type { CoverageRule } from '../coverage/coverage-rule';
import { evaluateCoverage } from '../coverage/evaluate-coverage';
import type { Activity } from '../deal/activity';
import { isClosed, type Deal } from '../deal/deal';
import { groupedBy } from '../grouped';
import { sponsorWarning, type SponsorPair, type SponsorWarning } from '../key-account/sponsor-pair';
import type { Offer } from '../offer/offer';
import { contractEnds, type ContractEnd } from '../order-care/contract-ends';
import type { Installation } from '../order-care/installation';
import type { Day } from '../schema/values';

/** An offer is watched from so many days before its last day. */
export const OFFER_NOTICE_DAYS = 14;
/** What a colleague thought of somebody is old after so many days. */
export const RATING_OLD_DAYS = 180;

/** What threatens to be forgotten, over all deals and accounts. */
export type WatchList = {
  /** Offers the customer has whose last day is near or over, the first to end first. */
  offers: { offer: Offer; endsOn: Day; daysLeft: number }[];
  contracts: ContractEnd[];
  /** Open deals with a red light, those that should close first first. */
  uncovered: { deal: Deal; gaps: number }[];
  /** Open deals in which opinions about people are old. */
  stale: { deal: Deal; ratings: number }[];
  /** Executives who have not met for long, or not when they were to. */
  sponsors: { pair: SponsorPair; warning: SponsorWarning }[];
};

export type WatchListInput = {
  offers: Iterable<Offer>;
  installations: Iterable<Installation>;
  activities: Iterable<Activity>;
  deals: Iterable<Deal>;
  members: Iterable<Member>;
  ratings: Iterable<Rating>;
  rules: readonly CoverageRule[];
  sponsors: Iterable<SponsorPair>;
  today: Day;
};

/** What to look after before it is too late. A deal nobody drew a buying center for is no warning here, only where it stands. */
export function watchList({ offers, installations, activities, deals, members, ratings, rules, sponsors, today }: WatchListInput): WatchList {
  const open = [...deals].filter((deal) => !isClosed(deal)).sort((a, b) => (a.closeDate ?? '9').localeCompare(b.closeDate ?? '9') || (a.id < b.id ? -1 : 1));
  const membersOf = groupedBy(members, ({ dealId }) => dealId);
  const ratingsOf = groupedBy(ratings, ({ dealId }) => dealId);
  const oldBefore = addDays(today, -RATING_OLD_DAYS);
  return {
    offers: [...offers]
      .flatMap((offer) => {
        const { documentKind, status, validUntil } = offer;
        const isOut = documentKind === 'offer' && (status === 'released' || status === 'sent' || status === 'negotiating');
        if (!isOut || validUntil === null) return [];
        const daysLeft = daysBetween(today, validUntil);
        return daysLeft > OFFER_NOTICE_DAYS ? [] : [{ offer, endsOn: validUntil, daysLeft }];
      })
      .sort((a, b) => a.daysLeft - b.daysLeft || (a.offer.id < b.offer.id ? -1 : 1)),
    contracts: contractEnds(installations, activities, today),
    uncovered: open.flatMap((deal) => {
      const people = membersOf.get(deal.id) ?? [];
      if (people.length === 0) return [];
      const { light, reasons } = evaluateCoverage({ deal, members: people, ratings: ratingsOf.get(deal.id) ?? [], rules, today });
      return light === 'red' ? [{ deal, gaps: reasons.filter(({ severity }) => severity !== 'info').length }] : [];
    }),
    stale: open.flatMap((deal) => {
      const old = (ratingsOf.get(deal.id) ?? []).filter(({ evidenceOn, updatedAt }) => (evidenceOn ?? updatedAt.slice(0, 10)) < oldBefore).length;
      return old === 0 ? [] : [{ deal, ratings: old }];
    }),
    sponsors: [...sponsors].flatMap((pair) => {
      const warning = sponsorWarning(pair, today);
      return warning === null ? [] : [{ pair, warning }];
    }),
  };
}
