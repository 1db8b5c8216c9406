import { ArrowDownWideNarrow } from 'lucide-react';
import { useMemo } from 'react';
import type { Command } from '../../../app/commands/command';
import { useCommands } from '../../../app/commands/command-context';
import { useTexts } from '../../../i18n/texts';
import { walk } from '../data/aim';
import { useBoard } from '../data/board-context';
import { cardBelow, cardBeside, focusCard, focusedCard } from '../data/card-focus';
import type { CardEnd } from '../data/steps';

/** What can be done with cards that stand in columns. */
export function useColumnCommands(): void {
  const t = useTexts();
  const board = useBoard();
  const commands = useMemo<Command[]>(() => {
    const { needs, steps, painOrder, gap, set } = board;
    const group = t('needs.commands.group');
    const shift = (step: -1 | 1): void => {
      const card = focusedCard();
      if (card === null || card.type === 'member') return;
      const rows: readonly { id: string }[] = card.type === 'pain' ? needs.pains : needs.benefits;
      steps.move(card as CardEnd, Math.max(0, rows.findIndex(({ id }) => id === card.id) + step));
      focusCard(card.id);
    };
    const canShift = (): boolean => {
      const card = focusedCard();
      return card !== null && gap === null && (card.type === 'benefit' || (card.type === 'pain' && painOrder === 'own'));
    };
    return [
      {
        id: 'needs.sort',
        label: t('needs.commands.sort'),
        group,
        icon: ArrowDownWideNarrow,
        shortcut: { key: 's' },
        run: () => set({ painOrder: painOrder === 'own' ? 'urgency' : 'own' }),
      },
      { id: 'needs.next', label: t('needs.commands.next'), group, shortcut: { key: 'ArrowDown' }, ...walk(board, (card) => cardBelow(card, 1)) },
      { id: 'needs.previous', label: t('needs.commands.previous'), group, shortcut: { key: 'ArrowUp' }, ...walk(board, (card) => cardBelow(card, -1)) },
      { id: 'needs.left', label: t('needs.commands.left'), group, shortcut: { key: 'ArrowLeft' }, ...walk(board, (card) => cardBeside(card, -1)) },
      { id: 'needs.right', label: t('needs.commands.right'), group, shortcut: { key: 'ArrowRight' }, ...walk(board, (card) => cardBeside(card, 1)) },
      { id: 'needs.move-down', label: t('needs.commands.moveDown'), group, shortcut: { key: 'ArrowDown', alt: true }, when: canShift, run: () => shift(1) },
      { id: 'needs.move-up', label: t('needs.commands.moveUp'), group, shortcut: { key: 'ArrowUp', alt: true }, when: canShift, run: () => shift(-1) },
    ];
  }, [t, board]);
  useCommands(commands);
}
