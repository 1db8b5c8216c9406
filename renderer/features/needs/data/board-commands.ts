import { BookmarkPlus, Columns3, Flame, LibraryBig, Link2, MessageCircleQuestionMark, Pencil, Sparkles, Spline, Sprout, Trash2, Waypoints } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { LINK_ENDS, type NeedEnd } from '../../../../shared/domain/needs/need-ends';
import type { Command } from '../../../app/commands/command';
import { useCommands } from '../../../app/commands/command-context';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { isOnBoard } from './aim';
import type { Board } from './board-context';
import { focusedCard } from './card-focus';
import type { CardEnd } from './steps';

type Inputs = Record<CardEnd['type'], { readonly current: HTMLInputElement | null }>;

/** What can be done on the needs page in either view, by key, palette and list of shortcuts alike. */
export function useBoardCommands(board: Board | null, inputs: Inputs): void {
  const t = useTexts();
  const navigate = useNavigate();
  const commands = useMemo<Command[]>(() => {
    if (board === null) return [];
    const { needs, steps, selected, group: several, linkId, linkingFrom, view, set } = board;
    const group = t('needs.commands.group');
    /** The card meant: the selected one, else the one with the focus. */
    const current = (): NeedEnd | null => selected ?? focusedCard();
    const written = (): CardEnd | null => {
      const card = current();
      return card === null || card.type === 'member' ? null : (card as CardEnd);
    };
    /** Of several selected cards those the user writes; people belong to the buying center. */
    const grouped = (): CardEnd[] => [...needs.pains, ...needs.benefits].filter(({ id }) => several.has(id));
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
        when: () => (written() !== null || linkId !== null || grouped().length > 0) && isOnBoard(),
        run: () => {
          const card = focusedCard() ?? selected;
          const link = needs.graph.links.find(({ id }) => id === linkId);
          if (link !== undefined) steps.setLinked({ type: LINK_ENDS[link.kind][0], id: link.fromId }, { type: LINK_ENDS[link.kind][1], id: link.toId }, false);
          else if (grouped().length > 0) board.remove(grouped());
          else if (card !== null && card.type !== 'member') board.remove([card as CardEnd]);
        },
      },
      {
        id: 'needs.link',
        label: t('needs.commands.link'),
        group,
        icon: Spline,
        shortcut: { key: 'c' },
        when: () => current() !== null,
        run: () => {
          const card = focusedCard() ?? selected;
          if (card === null) return;
          if (linkingFrom === null || linkingFrom.id === card.id) set({ linkingFrom: linkingFrom === null ? card : null });
          else board.link(linkingFrom, card);
        },
      },
      { id: 'needs.link-cancel', label: t('needs.commands.linkCancel'), group, shortcut: { key: 'Escape' }, when: () => linkingFrom !== null, run: () => set({ linkingFrom: null }) },
      {
        id: 'needs.view',
        label: t(view === 'free' ? 'needs.commands.toColumns' : 'needs.commands.toFree'),
        group,
        icon: view === 'free' ? Columns3 : Waypoints,
        shortcut: { key: 'v' },
        run: () => board.setView(view === 'free' ? 'columns' : 'free'),
      },
      { id: 'needs.library', label: t('library.take.open'), group, icon: LibraryBig, shortcut: { key: 'i' }, run: () => set({ library: 'take' }) },
      {
        id: 'needs.keep',
        label: t('library.keep.action'),
        group,
        icon: BookmarkPlus,
        when: () => written() !== null,
        run: () => {
          const card = written();
          if (card !== null) set({ selected: card, library: { keepId: card.id } });
        },
      },
      {
        id: 'needs.guide',
        label: t('needs.commands.guide'),
        group,
        icon: MessageCircleQuestionMark,
        shortcut: { key: 'g' },
        run: () => void navigate(places.guide(needs.deal.id)),
      },
    ];
  }, [t, navigate, board, inputs]);
  useCommands(commands);
}
