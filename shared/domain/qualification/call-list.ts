import { daysBetween } from '../calendar/day-arithmetic';
import { recordSchema } from '../schema/record';
import { Day, DecimalText, Id, OrderKey } from '../schema/values';
import type { z } from '../schema/zod';
import type { Qualification } from './qualification-score';

/** What the user decided about a company on the call list. */
export const CallListEntry = recordSchema('callListEntry', {
  accountId: Id,
  /** Pinned companies come first, in this order; `null`: not pinned. */
  pinKey: OrderKey.nullable(),
  /** Not shown before this day. */
  snoozedUntil: Day.nullable(),
  /** The colleague who calls. */
  assignedTo: Id.nullable(),
  /** What a year of business with it could be worth, in the currency the user reckons in; `null`: not estimated. */
  potential: DecimalText.nullable(),
});
export type CallListEntry = z.infer<typeof CallListEntry>;

/** A company that can be called. */
export type Prospect = {
  id: string;
  name: string;
  qualification: Qualification;
  /** What a year of business with it could be worth, in the currency the user reckons in; `null`: not known. */
  potential: number | null;
  /** The day of the next call or step with it; `null`: nothing planned. */
  nextOn: Day | null;
  pinKey: string | null;
  snoozedUntil: Day | null;
};

/** Points of a place on the list, 0 to 100, and what they are made of. */
export type CallRank<P extends Prospect = Prospect> = { prospect: P; points: number; fitPoints: number; potentialPoints: number; urgencyPoints: number; isPinned: boolean };

export type CallList<P extends Prospect = Prospect> = { ranked: CallRank<P>[]; snoozed: P[]; knockedOut: P[] };

/** Of 100 points. */
export const POINTS = { fit: 50, potential: 30, urgency: 20 } as const;

/** A step so many days ahead is not urgent at all. */
const HORIZON_DAYS = 30;

/**
 * How urgent a company is, 0 to 1: fully from the day its next step is due, falling evenly to nothing a month ahead.
 * Without a next step it is not urgent.
 */
export function urgencyOf(nextOn: Day | null, today: Day): number {
  if (nextOn === null) return 0;
  const ahead = daysBetween(today, nextOn);
  return ahead <= 0 ? 1 : Math.max(0, 1 - ahead / HORIZON_DAYS);
}

/**
 * The companies in the order in which to call them: pinned ones first, then by points. The potential counts by its rank
 * among those known (the largest 1, the smallest near 0), as single giants would flatten all others; equal points go by
 * name. Who is put off until later or knocked out is kept apart.
 */
export function rankCalls<P extends Prospect>(prospects: readonly P[], today: Day): CallList<P> {
  const list: CallList<P> = { ranked: [], snoozed: [], knockedOut: [] };
  const callable: P[] = [];
  for (const prospect of prospects) {
    if (prospect.qualification.knockedOutBy !== null) list.knockedOut.push(prospect);
    else if (prospect.snoozedUntil !== null && prospect.snoozedUntil > today) list.snoozed.push(prospect);
    else callable.push(prospect);
  }
  const rankOf = potentialRanks(callable);
  // Companies share days, and reckoning with days is what takes longest.
  const urgencies = new Map<Day | null, number>();
  const urgency = (nextOn: Day | null): number => {
    const known = urgencies.get(nextOn) ?? urgencyOf(nextOn, today);
    urgencies.set(nextOn, known);
    return known;
  };
  list.ranked = callable
    .map((prospect): CallRank<P> => {
      const fitPoints = (prospect.qualification.expected / 100) * POINTS.fit;
      const potentialPoints = (prospect.potential === null ? 0 : (rankOf.get(prospect.potential) ?? 0)) * POINTS.potential;
      const urgencyPoints = urgency(prospect.nextOn) * POINTS.urgency;
      return { prospect, points: fitPoints + potentialPoints + urgencyPoints, fitPoints, potentialPoints, urgencyPoints, isPinned: prospect.pinKey !== null };
    })
    .sort(inCallOrder);
  return list;
}

function inCallOrder(a: CallRank, b: CallRank): number {
  if (a.prospect.pinKey !== null && b.prospect.pinKey !== null) return a.prospect.pinKey < b.prospect.pinKey ? -1 : a.prospect.pinKey > b.prospect.pinKey ? 1 : 0;
  if (a.isPinned !== b.isPinned) return a.isPinned ? -1 : 1;
  return b.points - a.points || (a.prospect.name < b.prospect.name ? -1 : a.prospect.name > b.prospect.name ? 1 : 0);
}

/** For each potential the share of known ones it is at least as large as. */
function potentialRanks(prospects: readonly Prospect[]): ReadonlyMap<number, number> {
  const known = prospects.flatMap(({ potential }) => (potential === null ? [] : [potential])).sort((a, b) => a - b);
  return new Map(known.map((potential, index) => [potential, (index + 1) / known.length]));
}
