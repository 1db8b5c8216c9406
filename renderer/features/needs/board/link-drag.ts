import { useState, type PointerEvent, type RefObject } from 'react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { cardAt } from '../data/card-focus';
import { curveToPoint } from '../links/curve';
import { boxOf } from '../links/measure';
import { followPointer } from './pointer-drag';
import { scrollNearEdge } from './scroll-near-edge';

/** A link on its way: from a card, over another one, which may refuse it. */
export type LinkDrag = { from: NeedEnd; over: NeedEnd | null };

/**
 * Dragging a link from the handle of one card to another card.
 * @param line the line that follows the pointer; it is moved without rendering
 */
export function useLinkDrag(
  board: RefObject<HTMLElement | null>,
  line: RefObject<SVGPathElement | null>,
  onLink: (from: NeedEnd, to: NeedEnd) => void,
) {
  const [drag, setDrag] = useState<LinkDrag | null>(null);

  const press = (event: PointerEvent<HTMLElement>, from: NeedEnd): void => {
    const element = event.currentTarget.closest('[data-card-type]');
    const origin = board.current?.getBoundingClientRect();
    if (event.button !== 0 || element === null || origin === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    let over: NeedEnd | null = null;
    followPointer(event, {
      start: () => setDrag({ from, over: null }),
      move({ clientX, clientY }) {
        scrollNearEdge(clientX, clientY);
        const hit = cardAt(document.elementFromPoint(clientX, clientY));
        const next = hit?.id === from.id ? null : hit;
        line.current?.setAttribute('d', curveToPoint(boxOf(element, origin), { x: clientX - origin.left, y: clientY - origin.top }));
        if (next?.id === over?.id) return;
        over = next;
        setDrag({ from, over });
      },
      end(dropped) {
        setDrag(null);
        if (dropped && over !== null) onLink(from, over);
      },
    });
  };

  return { drag, press };
}
