import type { MapPlace } from '../buying-center/map-places';
import type { Id } from '../schema/values';

/** Where an arrow key leads. */
export type BoardStep = 'up' | 'down' | 'left' | 'right';

const WAYS: Readonly<Record<BoardStep, MapPlace>> = { up: { x: 0, y: -1 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } };
/** What lies aside counts as further away than what lies ahead, and from some slant on it does not lie ahead at all. */
const ASIDE = 2;
const STEEPEST = 4;

/**
 * The card an arrow key leads to: the nearest one that lies more ahead than aside; where there is none, the nearest that
 * lies ahead at a slant. `null` at the edge of the board.
 * @param middles the middle of each card, in canvas units
 */
export function cardAhead(middles: ReadonlyMap<Id, MapPlace>, fromId: Id, step: BoardStep): Id | null {
  const from = middles.get(fromId);
  if (from === undefined) return null;
  const way = WAYS[step];
  let best: { id: Id; isAhead: boolean; far: number } | null = null;
  for (const [id, { x, y }] of middles) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (id === fromId || ahead <= 0 || ahead * STEEPEST < aside) continue;
    const next = { id, isAhead: ahead >= aside, far: ahead + ASIDE * aside };
    const isBetter = best === null || (next.isAhead === best.isAhead ? next.far < best.far : next.isAhead);
    if (isBetter) best = next;
  }
  return best?.id ?? null;
}
