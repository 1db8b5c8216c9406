import { SCROLLER } from '../links/measure';

const EDGE = 36;
const STEP = 12;

/** Scrolls the column under the pointer while something is dragged near its top or bottom. */
export function scrollNearEdge(x: number, y: number): void {
  const scroller = document.elementFromPoint(x, y)?.closest(`[${SCROLLER}]`);
  if (scroller == null) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) scroller.scrollTop -= STEP;
  else if (y > bottom - EDGE) scroller.scrollTop += STEP;
}
