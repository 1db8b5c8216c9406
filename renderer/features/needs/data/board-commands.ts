import { ArrowDownWideNarrow, Flame, Link2, MessageCircleQuestionMark, Pencil, Sparkles, Sprout, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import type { Command } from '../../../app/commands/command';
import { useCommands } from '../../../app/commands/command-context';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import type { Board } from './board-context';
import { cardBelow, cardBeside, focusCard, focusedCard } from './card-focus';
import type { CardEnd } from './steps';

type Inputs = Record<CardEnd['type'], { readonly current: HTMLInputElement | null }>;

/** What can be done on the needs page by key, palette and list of shortcuts alike. */
export function useBoardCommands(board: Board | null, inputs: Inputs): void {
  const t = useTexts();
  const navigate = useNavigate();
  const commands = useMemo<Command[]>(() => {
    if (board === null) return [];
    const { needs, steps, selected, painOrder, set } = board;
    const group = t('needs.commands.group');
    /** The card meant: the selected one, else the one with the focus. */
    const current = (): NeedEnd | null => selected ?? focusedCard();
    const written = (): CardEnd | null => {
      const card = current();
      return card === null || card.type === 'member' ? null : (card as CardEnd);
    };
    /** Arrow keys and Delete belong to the board only while no control elsewhere has the focus. */
    const onBoard = (): boolean => focusedCard() !== null || document.activeElement === document.body;
    const go = (next: NeedEnd | null): void => {
      if (next === null) return;
      focusCard(next.id);
      set({ selected: next });
    };
    const shift = (step: -1 | 1): void => {
      const card = focusedCard();
      if (card === null || card.type === 'member') return;
      const rows: readonly { id: string }[] = card.type === 'pain' ? needs.pains : needs.benefits;
      steps.move(card as CardEnd, Math.max(0, rows.findIndex(({ id }) => id === card.id) + step));
      focusCard(card.id);
    };
    const canShift = (): boolean => {
      const card = focusedCard();
      return card !== null && board.gap === null && (card.type === 'benefit' || (card.type === 'pain' && painOrder === 'own'));
    };
    return [
      { id: 'needs.add-pain', label: t('needs.commands.addPain'), group, icon: Flame, shortcut: { key: 'p' }, run: () => inputs.pain.current?.focus() },
      { id: 'needs.add-benefit', label: t('needs.commands.addBenefit'), group, icon: Sprout, shortcut: { key: 'b' }, run: () => inputs.benefit.current?.focus() },
      {
        id: 'needs.worth',
        label: t('needs.commands.worth'),
        group,
        icon: Sparkles,
        shortcut: { key: 'w' },
        when: () => current()?.type === 'pain',
        run: () => {
          const card = current();
          if (card?.type === 'pain') board.askWorth(card.id);
        },
      },
      {
        id: 'needs.edit',
        label: t('needs.commands.editText'),
        group,
        icon: Pencil,
        shortcut: { key: 'F2' },
        when: () => written() !== null,
        run: () => {
          const card = written();
          if (card !== null) set({ selected: card, editingId: card.id });
        },
      },
      {
        id: 'needs.links',
        label: t('needs.commands.links'),
        group,
        icon: Link2,
        shortcut: { key: 'l' },
        when: () => current() !== null,
        run: () => {
          set({ selected: current() });
          requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-link-choices] [role="checkbox"]')?.focus());
        },
      },
      {
        id: 'needs.delete',
        label: t('needs.commands.delete'),
        group,
        icon: Trash2,
        shortcut: { key: 'Delete' },
        when: () => written() !== null && onBoard(),
        run: () => {
          const card = focusedCard() ?? selected;
          if (card !== null && card.type !== 'member') board.remove(card as CardEnd);
        },
      },
      {
        id: 'needs.sort',
        label: t('needs.commands.sort'),
        group,
        icon: ArrowDownWideNarrow,
        shortcut: { key: 's' },
        run: () => set({ painOrder: painOrder === 'own' ? 'urgency' : 'own' }),
      },
      {
        id: 'needs.guide',
        label: t('needs.commands.guide'),
        group,
        icon: MessageCircleQuestionMark,
        shortcut: { key: 'g' },
        run: () => void navigate(places.guide(needs.deal.id)),
      },
      { id: 'needs.next', label: t('needs.commands.next'), group, shortcut: { key: 'ArrowDown' }, ...walk((card) => cardBelow(card, 1), onBoard, current, go) },
      { id: 'needs.previous', label: t('needs.commands.previous'), group, shortcut: { key: 'ArrowUp' }, ...walk((card) => cardBelow(card, -1), onBoard, current, go) },
      { id: 'needs.left', label: t('needs.commands.left'), group, shortcut: { key: 'ArrowLeft' }, ...walk((card) => cardBeside(card, -1), onBoard, current, go) },
      { id: 'needs.right', label: t('needs.commands.right'), group, shortcut: { key: 'ArrowRight' }, ...walk((card) => cardBeside(card, 1), onBoard, current, go) },
      { id: 'needs.move-down', label: t('needs.commands.moveDown'), group, shortcut: { key: 'ArrowDown', alt: true }, when: canShift, run: () => shift(1) },
      { id: 'needs.move-up', label: t('needs.commands.moveUp'), group, shortcut: { key: 'ArrowUp', alt: true }, when: canShift, run: () => shift(-1) },
    ];
  }, [t, navigate, board, inputs]);
  useCommands(commands);
}

/** Going from the current card to another. */
function walk(
  to: (card: NeedEnd) => NeedEnd | null,
  onBoard: () => boolean,
  current: () => NeedEnd | null,
  go: (next: NeedEnd | null) => void,
): Pick<Command, 'when' | 'run'> {
  return {
    when: () => onBoard() && (focusedCard() ?? current()) !== null,
    run: () => {
      const card = focusedCard() ?? current();
      if (card !== null) go(to(card));
    },
  };
}
