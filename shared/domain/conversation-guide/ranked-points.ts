import { ROLES, rolesOf, type Member, type Role } from '../buying-center/member';
import { Decimal } from '../money/decimal';
import type { Benefit, Motive } from '../needs/benefit';
import { motivesOf } from '../needs/benefit-motives';
import { mayArgue, type VerdictOf } from '../needs/may-argue';
import { benefitsFor, type MotiveFit, type PersonFit } from '../needs/motive-fit';
import type { NeedGraph } from '../needs/need-graph';
import type { Pain } from '../needs/pain';
import type { DecimalText, Id } from '../schema/values';
import { PAIN_POINTS, type OpenPoint, type PainPoint } from './open-point';

/** What an answer would unlock. Amounts are per year, in the deal's currency. */
export type GuideReason =
  | { code: 'hear' | 'confirm'; amount: DecimalText | null }
  | { code: 'cost'; benefits: number }
  | { code: 'date' | 'consequence' | 'owner' | 'motive-unknown' }
  | { code: 'motive-gap' | 'hear-for-motive'; motive: Motive }
  | { code: 'hear-benefit'; amount: DecimalText | null };

/** An open point with the reason to ask for it. */
export type RankedPoint = { point: OpenPoint; reason: GuideReason };

/** What the points of a deal are read from. */
export type GuideState = {
  members: readonly Member[];
  /** In the user's order. */
  pains: readonly Pain[];
  benefits: readonly Benefit[];
  graph: NeedGraph;
  fit: MotiveFit;
  verdictOf: VerdictOf;
};

/**
 * How much an answer unlocks. A leading motive without an answer keeps the whole offer from a decider or influencer, so
 * that comes before any single pain; among pains the urgency decides, and a figure many benefits wait for weighs more.
 */
const MOTIVE_POINTS = { 'hear-for-motive': 100, 'motive-unknown': 95, 'motive-gap': 90 } as const;
const PAIN_WEIGHTS: Record<PainPoint, { base: number; perUrgency: number }> = {
  hear: { base: 20, perUrgency: 6 },
  cost: { base: 20, perUrgency: 5 },
  date: { base: 15, perUrgency: 4 },
  consequence: { base: 10, perUrgency: 4 },
  owner: { base: 25, perUrgency: 3 },
  confirm: { base: 10, perUrgency: 3 },
};
const BENEFIT_POINTS = 45;
const PER_WAITING_BENEFIT = 3;
const MOST_WAITING = 3;

/** More questions than these about one pain are an interrogation. */
const MOST_PER_PAIN = 3;

/** Whom a pain is asked about that nobody owns: whoever is nearest to the work. */
const NEAREST: readonly Role[] = ['user', 'initiator', 'influencer', 'decider', ...ROLES];

type Weighed = RankedPoint & { points: number; amount: DecimalText | null; painId: Id | null };

/** The open points each person could close, by member, the one that unlocks most first. */
export function rankedPoints(state: GuideState): ReadonlyMap<Id, readonly RankedPoint[]> {
  const asked = askedAboutPains(state);
  return new Map(
    state.fit.people.map((person) => {
      const pains = (asked.get(person.memberId) ?? []).flatMap((pain) => painPoints(pain, state.graph));
      return [person.memberId, best([...motivePoints(person), ...benefitPoints(person, state), ...pains])];
    }),
  );
}

function best(points: readonly Weighed[]): RankedPoint[] {
  const ordered = [...points].sort((a, b) => b.points - a.points || new Decimal(b.amount ?? 0).comparedTo(a.amount ?? 0));
  const perPain = new Map<Id, number>();
  return ordered
    .filter(({ painId }) => {
      if (painId === null) return true;
      const count = (perPain.get(painId) ?? 0) + 1;
      perPain.set(painId, count);
      return count <= MOST_PER_PAIN;
    })
    .map(({ point, reason }) => ({ point, reason }));
}

/** The pains each member is asked about: their own, and those of nobody for the people nearest to the work. */
function askedAboutPains({ members, pains, graph }: GuideState): ReadonlyMap<Id, readonly Pain[]> {
  const withRole = NEAREST.map((role) => members.filter((member) => rolesOf(member).includes(role)));
  const nearest = (withRole.find((some) => some.length > 0) ?? members).map(({ id }) => id);
  const asked = new Map<Id, Pain[]>();
  for (const pain of pains) {
    if (pain.text.trim() === '') continue;
    const owners = graph.neighbours(pain.id, 'owner');
    for (const id of owners.length > 0 ? owners : nearest) asked.set(id, [...(asked.get(id) ?? []), pain]);
  }
  return asked;
}

/** What a pain lacks, in the order of `PAIN_POINTS`. */
function openPainPoints(pain: Pain, graph: NeedGraph): PainPoint[] {
  const lacks: Record<PainPoint, boolean> = {
    hear: pain.evidence === 'assumed',
    cost: pain.yearlyCost === null,
    date: pain.eventOn === null,
    consequence: pain.consequences.trim() === '',
    owner: graph.neighbours(pain.id, 'owner').length === 0,
    confirm: pain.evidence === 'heard',
  };
  return PAIN_POINTS.filter((point) => lacks[point]);
}

function painPoints(pain: Pain, graph: NeedGraph): Weighed[] {
  const benefits = graph.neighbours(pain.id, 'relieves').length;
  return openPainPoints(pain, graph).map((kind) => {
    const { base, perUrgency } = PAIN_WEIGHTS[kind];
    const waiting = kind === 'cost' || kind === 'hear' ? PER_WAITING_BENEFIT * Math.min(benefits, MOST_WAITING) : 0;
    const reason: GuideReason =
      kind === 'cost' ? { code: kind, benefits } : kind === 'hear' || kind === 'confirm' ? { code: kind, amount: pain.yearlyCost } : { code: kind };
    return { point: { kind, painId: pain.id }, reason, points: base + perUrgency * pain.urgency + waiting, amount: pain.yearlyCost, painId: pain.id };
  });
}

const leadingOf = ({ cells }: PersonFit): Motive | null => cells.find(({ wanted }) => wanted === 'leading')?.motive ?? null;

function motivePoints(person: PersonFit): Weighed[] {
  const motive = leadingOf(person);
  if (person.status === 'unknown') {
    return [{ point: { kind: 'motive-unknown' }, reason: { code: 'motive-unknown' }, points: MOTIVE_POINTS['motive-unknown'], amount: null, painId: null }];
  }
  if (person.status !== 'gap' || motive === null) return [];
  return [{ point: { kind: 'motive-gap', motive }, reason: { code: 'motive-gap', motive }, points: MOTIVE_POINTS['motive-gap'], amount: null, painId: null }];
}

/** Benefits of theirs nobody heard of yet; one that would answer their leading motive comes before everything else. */
function benefitPoints(person: PersonFit, { benefits, graph, verdictOf }: GuideState): Weighed[] {
  const own = benefitsFor(person.memberId, graph);
  const gap = person.status === 'gap' ? leadingOf(person) : null;
  return benefits
    .filter((benefit) => own.has(benefit.id) && benefit.evidence === 'assumed' && benefit.text.trim() !== '')
    // Asking the customer to confirm a function would gain nothing.
    .filter((benefit) => mayArgue({ ...benefit, evidence: 'heard' }, verdictOf(benefit)))
    .map((benefit) => {
      const closesGap = gap !== null && motivesOf(benefit).includes(gap);
      const amount = benefit.yearlyValue;
      return {
        point: { kind: 'hear-benefit', benefitId: benefit.id },
        reason: closesGap ? { code: 'hear-for-motive', motive: gap } : { code: 'hear-benefit', amount },
        points: closesGap ? MOTIVE_POINTS['hear-for-motive'] : BENEFIT_POINTS,
        amount,
        painId: null,
      };
    });
}
