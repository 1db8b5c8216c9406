import { daysBetween } from '../calendar/day-arithmetic';
import type { Day } from '../schema/values';
import { STRONGEST, type ScorecardCriterion, type SignalAnswer } from './scorecard';

export type Criterion = Pick<ScorecardCriterion, 'id' | 'kind' | 'weight' | 'halfLifeDays' | 'name'>;
export type Answer = Pick<SignalAnswer, 'criterionId' | 'value' | 'answeredOn'>;

/** What one signal adds. */
export type SignalPart = {
  criterion: Criterion;
  /** As answered, 0 to 4. */
  value: number;
  /** How fresh the answer is, 1 on its day to nearly 0. */
  freshness: number;
  /** What it counts after ageing, 0 to 1; an old answer drifts to the middle, since nobody knows any more. */
  strength: number;
};

export type Qualification = {
  /** 0 to 100 over the signals that are known; `null` when none is. 0 when knocked out. */
  score: number | null;
  /** Share of the signals' weight that is known and still fresh, 0 to 1. */
  confidence: number;
  /** The score as far as it can be relied on: what is missing counts as the middle. 0 to 100, not rounded. */
  expected: number;
  knockedOutBy: Criterion | null;
  /** Knock-outs nobody has checked. */
  unchecked: Criterion[];
  parts: SignalPart[];
  unknown: Criterion[];
};

const MIDDLE = 0.5;

/** How fresh an answer is: it halves every half-life. An answer of tomorrow is one of today. */
export function freshnessOf(answeredOn: Day, halfLifeDays: number | null, today: Day): number {
  if (halfLifeDays === null) return 1;
  return 0.5 ** (Math.max(0, daysBetween(answeredOn, today)) / halfLifeDays);
}

/**
 * Qualifies a company or deal by a scorecard's criteria. Of several answers to one criterion the latest counts; answers
 * to other criteria are left out. A knock-out that is answered with 0 decides alone, and does not age.
 */
export function qualify(criteria: readonly Criterion[], answers: readonly Answer[], today: Day): Qualification {
  const latest = new Map<string, Answer>();
  for (const answer of answers) {
    const known = latest.get(answer.criterionId);
    if (known === undefined || known.answeredOn <= answer.answeredOn) latest.set(answer.criterionId, answer);
  }
  const parts: SignalPart[] = [];
  const unknown: Criterion[] = [];
  const unchecked: Criterion[] = [];
  let knockedOutBy: Criterion | null = null;
  let weight = 0;
  let knownWeight = 0;
  let freshWeight = 0;
  let sum = 0;
  for (const criterion of criteria) {
    const answer = latest.get(criterion.id);
    if (criterion.kind === 'knock-out') {
      if (answer === undefined) unchecked.push(criterion);
      else if (answer.value === 0) knockedOutBy ??= criterion;
      continue;
    }
    weight += criterion.weight;
    if (answer === undefined) {
      unknown.push(criterion);
      continue;
    }
    const freshness = freshnessOf(answer.answeredOn, criterion.halfLifeDays, today);
    const strength = MIDDLE + (answer.value / STRONGEST - MIDDLE) * freshness;
    parts.push({ criterion, value: answer.value, freshness, strength });
    knownWeight += criterion.weight;
    freshWeight += criterion.weight * freshness;
    sum += criterion.weight * strength;
  }
  const share = knownWeight === 0 ? null : sum / knownWeight;
  const confidence = weight === 0 ? 0 : freshWeight / weight;
  const isOut = knockedOutBy !== null;
  const knownShare = weight === 0 ? 0 : knownWeight / weight;
  return {
    score: isOut ? 0 : share === null ? null : Math.round(share * 100),
    confidence,
    expected: isOut ? 0 : ((share ?? MIDDLE) * knownShare + MIDDLE * (1 - knownShare)) * 100,
    knockedOutBy,
    unchecked,
    parts,
    unknown,
  };
}
