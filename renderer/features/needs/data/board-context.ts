import { createContext, use } from 'react';
import type { GapKind } from '../../../../shared/domain/needs/gaps';
import type { MotiveFit } from '../../../../shared/domain/needs/motive-fit';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import type { Evidence } from '../../../../shared/domain/schema/values';
import type { BenefitLints } from '../../../stores/benefit-lints';
import type { Needs } from './needs';
import type { CardEnd, NeedsSteps } from './steps';

/** What is open and chosen on the board: of this visit, never of the data. */
export type BoardState = {
  selected: NeedEnd | null;
  /** The card whose text is being edited on the board. */
  editingId: string | null;
  painOrder: 'own' | 'urgency';
  /** Only the cards with this gap are shown in their column. */
  gap: GapKind | null;
  /** What is open beside the board, people against motives or the next-best alternative; a selected card covers it. */
  side: 'fit' | 'alternative' | null;
  /** How well new cards are known: at the customer's site what is written down was heard. */
  newEvidence: Evidence;
};

/** The board as its parts see it. */
export type Board = BoardState & {
  needs: Needs;
  /** What the lint says of each benefit that has words. */
  lints: BenefitLints;
  /** Whom the benefits convince; `null` until the lint has judged them. */
  fit: MotiveFit | null;
  steps: NeedsSteps;
  set(change: Partial<BoardState>): void;
  /** Starts a benefit for a pain, with the cursor in it. */
  askWorth(painId: string): void;
  /** Deletes a card and offers to take that back. */
  remove(card: CardEnd): void;
};

export const BoardContext = createContext<Board | null>(null);

/** The board around this component. */
export function useBoard(): Board {
  const board = use(BoardContext);
  if (board === null) throw new Error('no needs board above this component');
  return board;
}
