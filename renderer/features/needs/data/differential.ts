import { useMemo } from 'react';
import { differential, type Differential } from '../../../../shared/domain/needs/differential';
import { alternativeOf, type NextBestAlternative } from '../../../../shared/domain/needs/next-best-alternative';
import type { BenefitSum } from '../../../../shared/domain/offer/benefit-sum';
import { useDealRecords } from '../../../stores/workbench-context';
import { useBoard } from './board-context';
import { cleanWorth } from './clean-worth';
import { useNewestPrice, type NewestPrice } from './newest-price';

/** The newest offer beside what the customer does otherwise. */
export type Comparison = { alternative: NextBestAlternative; price: NewestPrice | null; worth: BenefitSum; difference: Differential };

/** The comparison of the board's deal; `null` while nobody wrote an alternative down. */
export function useComparison(): Comparison | null {
  const board = useBoard();
  const { deal } = board.needs;
  const alternatives = useDealRecords('nextBestAlternative', deal.id);
  const price = useNewestPrice();
  return useMemo(() => {
    const alternative = alternativeOf(alternatives, deal.id);
    if (alternative === null) return null;
    const worth = cleanWorth(board);
    const ours = { price: price?.amount ?? null, yearlyBenefit: worth.yearlyValue, onceBenefit: worth.onceValue };
    return { alternative, price, worth, difference: differential(ours, alternative) };
  }, [alternatives, deal.id, price, board]);
}
