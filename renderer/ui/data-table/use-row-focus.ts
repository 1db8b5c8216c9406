import { useState, type KeyboardEvent, type RefObject } from 'react';

interface RowFocusOptions {
  rowCount: number;
  /** Rows one page key moves. */
  page: number;
  container: RefObject<HTMLElement | null>;
  /** Brings a row that isn't rendered into view before it takes focus. */
  reveal: (index: number) => void;
  onOpen: ((index: number) => void) | undefined;
  onSelect: ((index: number) => void) | undefined;
}

/**
 * One tab stop for the whole table; arrows move along the rows. Keys pressed in
 * a control inside a cell belong to that control.
 */
export function useRowFocus({ rowCount, page, container, reveal, onOpen, onSelect }: RowFocusOptions) {
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, rowCount - 1));

  function focusRow(index: number) {
    setActive(index);
    reveal(index);
    const find = () => container.current?.querySelector<HTMLElement>(`[data-row-index="${index}"]`);
    const present = find();
    if (present) present.focus();
    // A virtual row exists only after the scroll was drawn.
    else requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>, index: number) {
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = targetRow(event.key, index, rowCount, page);
    if (target !== null) {
      event.preventDefault();
      if (target !== index) {
        focusRow(target);
        onSelect?.(target);
      }
    } else if (event.key === 'Enter' && onOpen) {
      event.preventDefault();
      onOpen(index);
    } else if (event.key === ' ' && onSelect) {
      event.preventDefault();
      onSelect(index);
    }
  }

  return { active, setActive, handleKeyDown };
}

function targetRow(key: string, index: number, rowCount: number, page: number): number | null {
  const last = rowCount - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(last, index + page);
    case 'PageUp':
      return Math.max(0, index - page);
    default:
      return null;
  }
}
