import { useState, type PointerEvent } from 'react';
import type { CardEnd } from '../data/steps';
import { SCROLLER } from '../links/measure';
import { followPointer } from './pointer-drag';
import { scrollNearEdge } from './scroll-near-edge';

/** A card on its way to another place in its column. */
export type Reorder = {
  card: CardEnd;
  /** Where it would land, counted without the card itself. */
  place: number;
  /** Room the others make for it, in pixels. */
  height: number;
};

const BUSY = 'button, input, textarea, a, [data-link-handle]';

/** Dragging cards up and down their column. */
export function useReorderDrag(onMove: (card: CardEnd, place: number) => void) {
  const [reorder, setReorder] = useState<Reorder | null>(null);

  const press = (event: PointerEvent<HTMLElement>, card: CardEnd): void => {
    if (event.button !== 0 || (event.target as Element).closest(BUSY) !== null) return;
    const element = event.currentTarget;
    const column = measureColumn(element, card.type);
    const from = event.clientY;
    let place: number | null = null;
    followPointer(event, {
      move(pointer) {
        scrollNearEdge(pointer.clientX, pointer.clientY);
        const way = pointer.clientY - from + column.scrolled();
        element.style.translate = `0 ${way}px`;
        place = column.placeAt(way);
        setReorder((before) => (before?.place === place ? before : { card, place: place ?? 0, height: column.height }));
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

/** The column of a card as it is before anything moves, so that cards making room do not change the answer. */
function measureColumn(dragged: Element, type: CardEnd['type']) {
  const middle = (card: Element): number => {
    const { top, height } = card.getBoundingClientRect();
    return top + height / 2;
  };
  const own = middle(dragged);
  const others = [...document.querySelectorAll(`[data-card-type="${type}"]`)].filter((card) => card !== dragged).map(middle);
  const scroller = dragged.closest(`[${SCROLLER}]`);
  const scrollTop = scroller?.scrollTop ?? 0;
  const list = dragged.closest('ul');
  const gap = list === null ? 0 : Number.parseFloat(getComputedStyle(list).rowGap) || 0;
  return {
    height: dragged.getBoundingClientRect().height + gap,
    scrolled: (): number => (scroller?.scrollTop ?? 0) - scrollTop,
    /** How many of the others lie above the card after it has moved `way` pixels down. */
    placeAt: (way: number): number => others.filter((other) => other < own + way).length,
  };
}
