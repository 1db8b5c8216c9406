import { inOrder } from '../offer/in-order';
import type { Scorecard, ScorecardCriterion, Scored } from './scorecard';

/** A scorecard with its criteria in their order. */
export type Card = { scorecard: Scorecard; criteria: readonly ScorecardCriterion[] };

/** The scorecards for companies or for deals in their order, each with its criteria. */
export function cardsFor(scores: Scored, scorecards: Iterable<Scorecard>, criteria: Iterable<ScorecardCriterion>): Card[] {
  const all = inOrder([...criteria]);
  return inOrder([...scorecards])
    .filter((scorecard) => scorecard.scores === scores)
    .map((scorecard) => ({ scorecard, criteria: all.filter(({ scorecardId }) => scorecardId === scorecard.id) }));
}

/**
 * The scorecard that judges: the first made for a segment of the company, else the first made for everybody. `null` where
 * there is none.
 */
export function chooseCard(cards: readonly Card[], segmentIds: readonly string[]): Card | null {
  const own = cards.find(({ scorecard: { segmentId } }) => segmentId !== null && segmentIds.includes(segmentId));
  return own ?? cards.find(({ scorecard: { segmentId } }) => segmentId === null) ?? null;
}
