import { useState, type PointerEvent } from 'react';
import type { CardEnd } from '../data/steps';
import { followPointer } from './pointer-drag';
import { scrollNearEdge } from './scroll-near-edge';

/** A card on its way to another place in its column, counted without the card itself. */
export type Reorder = { card: CardEnd; place: number };

const BUSY = 'button, input, textarea, a, [data-link-handle]';

/** Dragging cards up and down their column. */
export function useReorderDrag(onMove: (card: CardEnd, place: number) => void) {
  const [reorder, setReorder] = useState<Reorder | null>(null);

  const press = (event: PointerEvent<HTMLElement>, card: CardEnd): void => {
    if (event.button !== 0 || (event.target as Element).closest(BUSY) !== null) return;
    const element = event.currentTarget;
    const from = event.clientY;
    let place: number | null = null;
    followPointer(event, {
      move(pointer) {
        scrollNearEdge(pointer.clientX, pointer.clientY);
        element.style.translate = `0 ${pointer.clientY - from}px`;
        place = placeAt(element, card.type, pointer.clientY);
        setReorder((before) => (before?.place === place ? before : { card, place: place ?? 0 }));
      },
      end(dropped) {
        element.style.translate = '';
        setReorder(null);
        if (dropped && place !== null) onMove(card, place);
      },
    });
  };

  return { reorder, press };
}

/** How many of the other cards of the column have their middle above a height. */
function placeAt(dragged: Element, type: CardEnd['type'], y: number): number {
  const others = [...document.querySelectorAll(`[data-card-type="${type}"]`)].filter((card) => card !== dragged);
  return others.filter((card) => {
    const { top, height } = card.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
