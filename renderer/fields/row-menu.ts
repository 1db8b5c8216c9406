import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import type { Translate } from '../../shared/i18n/translator';
import type { MenuEntry } from '../ui/menu/menu-entries';

type RowMenu = {
  /** Place of the row in its list, counted from 0, and how many rows the list has. */
  place: number;
  count: number;
  onMove: (place: number) => void;
  onDuplicate?: () => void;
  onRemove: () => void;
};

/** What can be done with one row of an ordered list. */
export function rowMenu(t: Translate, { place, count, onMove, onDuplicate, onRemove }: RowMenu): MenuEntry[] {
  return [
    ...(onDuplicate === undefined ? [] : [{ id: 'duplicate', label: t('common.row.duplicate'), icon: Copy, onSelect: onDuplicate }]),
    { id: 'up', label: t('common.row.up'), icon: ArrowUp, disabled: place === 0, onSelect: () => onMove(place - 1) },
    { id: 'down', label: t('common.row.down'), icon: ArrowDown, disabled: place >= count - 1, onSelect: () => onMove(place + 1) },
    { kind: 'separator', id: 'end' },
    { id: 'remove', label: t('common.row.remove'), icon: Trash2, danger: true, onSelect: onRemove },
  ];
}
