import type { Box } from './curve';

/** Attribute of the scrolling part of a column. */
export const SCROLLER = 'data-column-scroller';

/** Where a card stands on the board. A card scrolled out of its column ends at the column's edge. */
export function boxOf(card: Element, board: DOMRect): Box {
  const rect = card.getBoundingClientRect();
  const visible = card.closest(`[${SCROLLER}]`)?.getBoundingClientRect();
  const middle = rect.top + rect.height / 2;
  const y = visible === undefined ? middle : Math.max(visible.top, Math.min(visible.bottom, middle));
  return { left: rect.left - board.left, right: rect.right - board.left, y: y - board.top };
}

/** All cards of a board by the id of their record. */
export function measureCards(board: Element): Map<string, Box> {
  const origin = board.getBoundingClientRect();
  const boxes = new Map<string, Box>();
  for (const card of board.querySelectorAll<HTMLElement>('[data-card-type]')) {
    boxes.set(card.dataset['recordId'] ?? '', boxOf(card, origin));
  }
  return boxes;
}
