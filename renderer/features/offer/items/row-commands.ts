import { CopyPlus, Plus, Trash2 } from 'lucide-react';
import { useMemo, type RefObject } from 'react';
import type { Command } from '../../../app/commands/command';
import { useCommands } from '../../../app/commands/command-context';
import { useTexts } from '../../../i18n/texts';
import { placeOf } from './grid-focus';
import type { RowActions } from './row-actions';
import { DELETE_ROW, DUPLICATE_ROW } from './row-shortcuts';

type Grid = {
  grid: RefObject<HTMLElement | null>;
  actions: RowActions;
  onAdd: () => void;
  /** Whether the keyboard is inside a cell's text, which the keys of deletion then belong to. */
  isInText: () => boolean;
  /** A released offer takes no changes. */
  isFrozen: boolean;
};

/** Offers what can be done to the row the keyboard is in, and adding one from anywhere on the page. */
export function useRowCommands({ grid, actions, onAdd, isInText, isFrozen }: Grid): void {
  const t = useTexts();
  const commands = useMemo<Command[]>(() => {
    const group = t('offer.commands.group');
    const rowHere = (): string | null => {
      const active = document.activeElement;
      return !isFrozen && grid.current?.contains(active) ? (placeOf(active)?.rowId ?? null) : null;
    };
    return [
      { id: 'offer.add-item', label: t('offer.steps.addItem'), group, icon: Plus, shortcut: { key: 'n' }, when: () => !isFrozen, run: onAdd },
      {
        id: 'offer.duplicate-item',
        label: t('offer.steps.duplicateItem'),
        group,
        icon: CopyPlus,
        shortcut: DUPLICATE_ROW,
        when: () => rowHere() !== null,
        run: () => {
          const id = rowHere();
          if (id !== null) actions.duplicate(id);
        },
      },
      {
        id: 'offer.delete-item',
        label: t('offer.steps.deleteItem'),
        group,
        icon: Trash2,
        shortcut: DELETE_ROW,
        when: () => rowHere() !== null && !isInText(),
        run: () => {
          const id = rowHere();
          if (id !== null) actions.remove(id);
        },
      },
    ];
  }, [t, grid, actions, onAdd, isInText, isFrozen]);
  useCommands(commands);
}
