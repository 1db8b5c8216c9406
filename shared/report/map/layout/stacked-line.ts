import { GAP_X, GAP_Y } from './spacing';

/** A card as it stands on the canvas. */
export type CardBox = { x: number; y: number; width: number; height: number };

/**
 * The line from a boss to somebody who stands in a block or list below, as an SVG path: out at the bottom,
 * along the gap under the boss, down the gap beside the column and into the side of the card. So it never
 * runs behind the cards between them, which would look as if these reported to each other. `undefined` when
 * the cards were moved and no longer stand like that; an ordinary line is better then.
 */
export function stackedLinePath(boss: CardBox, person: CardBox): string | undefined {
  const bottom = boss.y + boss.height;
  const gap = bottom + GAP_Y / 2;
  const middle = person.y + person.height / 2;
  if (middle <= gap) return undefined;
  const side = person.x - GAP_X / 2;
  return `M${boss.x + boss.width / 2},${bottom} V${gap} H${side} V${middle} H${person.x}`;
}
