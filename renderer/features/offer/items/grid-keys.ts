import { useCallback, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { LineItem } from '../../../../shared/domain/offer/line-item';
import { isUntouched } from '../../../../shared/domain/offer/untouched-item';
import type { Workbench } from '../../../stores/workbench';
import { useWorkbench } from '../../../stores/workbench-context';
import { matchesShortcut, type Shortcut } from '../../../app/commands/shortcut';
import { focusCell, keepingFocus, placeOf, type Place } from './grid-focus';
import type { ItemChanges } from './item-changes';
import type { RowActions } from './row-actions';

const UNDO: Shortcut = { key: 'z', mod: true };
const REDO: Shortcut = { key: 'y', mod: true, also: [{ key: 'z', mod: true, shift: true }] };

export type GridKeys = {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  /**
   * Whether the keyboard is inside a cell's text rather than on the cell: something was typed since the cell was
   * entered, or the caret stands in its text. Keys that mean something to a text then belong to it.
   */
  isInText: () => boolean;
};

type Grid = {
  grid: RefObject<HTMLElement | null>;
  lineItems: readonly LineItem[];
  changes: ItemChanges;
  actions: RowActions;
};

/** The keyboard of the grid: Enter and arrows move, Alt with an arrow takes the row along, undo and redo reach through. */
export function useGridKeys({ grid, lineItems, changes, actions }: Grid): GridKeys {
  const workbench = useWorkbench();
  const entered = useRef<{ cell: HTMLInputElement; value: string } | null>(null);

  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    entered.current = event.target instanceof HTMLInputElement ? { cell: event.target, value: event.target.value } : null;
  }, []);

  const isChanged = useCallback((): boolean => {
    const cell = document.activeElement;
    if (cell instanceof HTMLTextAreaElement) return true;
    return cell instanceof HTMLInputElement && entered.current?.cell === cell && entered.current.value !== cell.value;
  }, []);

  const isInText = useCallback((): boolean => {
    const cell = document.activeElement;
    if (isChanged()) return true;
    return cell instanceof HTMLInputElement && (cell.selectionStart !== 0 || cell.selectionEnd !== cell.value.length);
  }, [isChanged]);

  function goBelow(place: Place): boolean {
    const index = lineItems.findIndex((item) => item.id === place.rowId);
    const here = lineItems[index];
    const below = lineItems[index + 1];
    if (here === undefined || (below === undefined && isUntouched(here))) return false;
    const rowId = below?.id ?? flushSync(() => changes.add(here.id, 'standard'));
    focusCell(grid.current, { ...place, rowId });
    return true;
  }

  function goTo(place: Place, step: -1 | 1) {
    const rowId = lineItems[lineItems.findIndex((item) => item.id === place.rowId) + step]?.id;
    if (rowId !== undefined) focusCell(grid.current, { ...place, rowId });
  }

  function takeStep(step: (workbench: Workbench) => void) {
    keepingFocus(grid.current, () => step(workbench));
    if (entered.current !== null) entered.current = { ...entered.current, value: entered.current.cell.value };
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const place = placeOf(event.target);
    if (place === null || event.defaultPrevented || event.nativeEvent.isComposing) return;
    const isLine = event.target instanceof HTMLInputElement;
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const step = event.key === 'ArrowUp' ? -1 : 1;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

    if (isArrow && event.altKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      actions.move(place.rowId, step);
    } else if (event.target instanceof HTMLTextAreaElement) {
      return;
    } else if (isArrow && isPlain) {
      event.preventDefault();
      goTo(place, step);
    } else if (event.key === 'Enter' && isPlain && isLine) {
      if (goBelow(place)) event.preventDefault();
    } else if (matchesShortcut(event.nativeEvent, UNDO) && !isChanged()) {
      event.preventDefault();
      takeStep((bench) => bench.undo());
    } else if (matchesShortcut(event.nativeEvent, REDO) && !isChanged()) {
      event.preventDefault();
      takeStep((bench) => bench.redo());
    }
  }

  return { onKeyDown, onFocus, isInText };
}
