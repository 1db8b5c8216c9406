import { createContext, use } from 'react';
import type { Settings } from '../../../../shared/contract/settings';
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
  /** Several cards of the free board, to be moved or deleted together; then no single one is selected. */
  group: ReadonlySet<string>;
  /** The line of the free board that is selected. */
  linkId: string | null;
  /** The card a link was begun at by key; the next card it is ended at is linked with it. */
  linkingFrom: NeedEnd | null;
  /** The card whose text is being edited on the board. */
  editingId: string | null;
  painOrder: 'own' | 'urgency';
  /** Only the cards with this gap are shown in their column. */
  gap: GapKind | null;
  /** What is open beside the board, people against motives or the next-best alternative; a selected card covers it. */
  side: 'fit' | 'alternative' | null;
  /** The dialog of the library that is open: to take from it, or to keep a card in it. */
  library: 'take' | { keepId: string } | null;
  /** How well new cards are known: at the customer's site what is written down was heard. */
  newEvidence: Evidence;
};

/** How the cards stand: in columns, or where the user put them. */
export type NeedsView = Settings['needsView'];

/** The board as its parts see it. */
export type Board = BoardState & {
  view: NeedsView;
  setView(view: NeedsView): void;
  needs: Needs;
  /** What the lint says of each benefit that has words. */
  lints: BenefitLints;
  /** Whom the benefits convince; `null` until the lint has judged them. */
  fit: MotiveFit | null;
  steps: NeedsSteps;
  set(change: Partial<BoardState>): void;
  /** Starts a benefit for a pain, with the cursor in it. */
  askWorth(painId: string): void;
  /** Links two cards, or says why they cannot be. */
  link(from: NeedEnd, to: NeedEnd): void;
  /** Deletes cards and offers to take that back. */
  remove(cards: readonly CardEnd[]): void;
};

export const BoardContext = createContext<Board | null>(null);

/** The board around this component. */
export function useBoard(): Board {
  const board = use(BoardContext);
  if (board === null) throw new Error('no needs board above this component');
  return board;
}
