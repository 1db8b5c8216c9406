import { flushSync } from 'react-dom';

/** Where the keyboard is in the grid. */
export type Place = { rowId: string; column: string };

/** The place of an element, or `null` when it is no cell of the grid. */
export function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLElement)) return null;
  const rowId = target.closest<HTMLElement>('[data-record-id]')?.dataset['recordId'];
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return rowId === undefined || column === undefined ? null : { rowId, column };
}

/** Puts the keyboard into a cell, with its content selected; into the row's text when the row has no such cell. */
export function focusCell(grid: HTMLElement | null, { rowId, column }: Place): void {
  const row = grid?.querySelector(`[data-record-id="${rowId}"]`);
  const cell = row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? row?.querySelector<HTMLElement>('[data-column="text"]');
  cell?.focus();
  if (cell instanceof HTMLInputElement) cell.select();
}

/**
 * Does something that may take away or move the row the keyboard is in, and keeps the keyboard near: in its cell, or in
 * the row that took its place.
 */
export function keepingFocus(grid: HTMLElement | null, change: () => void): void {
  const place = placeOf(document.activeElement);
  const rowIds = (): (string | undefined)[] =>
    [...(grid?.querySelectorAll<HTMLElement>('[data-record-id]') ?? [])].map((row) => row.dataset['recordId']);
  const index = place === null ? -1 : rowIds().indexOf(place.rowId);
  flushSync(change);
  if (place === null || index < 0) return;
  const left = rowIds();
  const rowId = left.includes(place.rowId) ? place.rowId : left[Math.min(index, left.length - 1)];
  const isElsewhere = placeOf(document.activeElement)?.rowId !== rowId;
  if (rowId !== undefined && isElsewhere) focusCell(grid, { rowId, column: place.column });
}
