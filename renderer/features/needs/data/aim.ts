import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import type { Command } from '../../../app/commands/command';
import type { Board } from './board-context';
import { focusCard, focusedCard } from './card-focus';

/** Whether keys may belong to the board: no control elsewhere has the focus. */
export function isOnBoard(): boolean {
  return focusedCard() !== null || document.activeElement === document.body;
}

/** Going by key from the card that has the focus, else from the selected one, to the card `to` answers. */
export function walk({ selected, set }: Pick<Board, 'selected' | 'set'>, to: (card: NeedEnd) => NeedEnd | null): Pick<Command, 'when' | 'run'> {
  const from = (): NeedEnd | null => focusedCard() ?? selected;
  return {
    when: () => isOnBoard() && from() !== null,
    run: () => {
      const card = from();
      const next = card === null ? null : to(card);
      if (next === null) return;
      focusCard(next.id);
      set({ selected: next });
    },
  };
}
