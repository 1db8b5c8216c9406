import { useMemo } from 'react';
import { cardsFor, type Card } from '../../shared/domain/qualification/choose-scorecard';
import type { Scored } from '../../shared/domain/qualification/scorecard';
import { useTable } from './workbench-context';

/** The scorecards for companies or for deals in their order, each with its criteria. */
export function useCards(scores: Scored): readonly Card[] {
  const scorecards = useTable('scorecard');
  const criteria = useTable('scorecardCriterion');
  return useMemo(() => cardsFor(scores, scorecards.values(), criteria.values()), [scores, scorecards, criteria]);
}
