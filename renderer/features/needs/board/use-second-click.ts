import { useEffect, useRef, type MouseEvent } from 'react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { cardAt } from '../data/card-focus';

/** Clicks this close to each other in time and place are one double click, as on the desktop. */
const SOON = 500;
const NEAR = 6;

const PARTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

/**
 * A double click that begins on a card ends on it. The first click opens what is known of the card, and in a narrow window
 * that may come to lie under the pointer, or the card move away from it; the second click would press whatever is there.
 * @returns the handler for clicks on the board
 */
export function useSecondClick(onDoubleClick: (card: NeedEnd) => void): (event: MouseEvent) => void {
  const act = useRef(onDoubleClick);
  useEffect(() => {
    act.current = onDoubleClick;
  }, [onDoubleClick]);
  const first = useRef<{ card: NeedEnd; x: number; y: number; at: number } | null>(null);

  useEffect(() => {
    let isTaken = false;
    const take = (event: globalThis.MouseEvent): void => {
      const begun = first.current;
      if (event.type === 'pointerdown') {
        first.current = null;
        isTaken =
          begun !== null &&
          event.button === 0 &&
          // What a program clicks has no place, and is never half a double click.
          event.isTrusted &&
          event.timeStamp - begun.at < SOON &&
          Math.hypot(event.clientX - begun.x, event.clientY - begun.y) < NEAR &&
          cardAt(event.target as Element)?.id !== begun.card.id;
        if (isTaken && begun !== null) act.current(begun.card);
      }
      // A click without a count comes from a key.
      if (!isTaken || (event.type === 'click' && event.detail === 0)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.type === 'dblclick') isTaken = false;
    };
    for (const part of PARTS) window.addEventListener(part, take, { capture: true });
    return () => {
      for (const part of PARTS) window.removeEventListener(part, take, { capture: true });
    };
  }, []);

  return (event) => {
    const card = cardAt(event.target as Element);
    first.current = card === null ? null : { card, x: event.clientX, y: event.clientY, at: event.timeStamp };
  };
}
