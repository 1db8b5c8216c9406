/** A card on the board, in pixels of the board; its ends stay inside its column's visible part. */
export type Box = { left: number; right: number; y: number };

/** A line between two cards: out of the side that faces the other one, into the side that faces back. */
export function curveBetween(a: Box, b: Box): string {
  const [from, to] = a.left <= b.left ? [a, b] : [b, a];
  const bend = Math.max(24, (to.left - from.right) / 2);
  const [x1, x2] = [round(from.right), round(to.left)];
  return `M${x1} ${round(from.y)}C${round(x1 + bend)} ${round(from.y)} ${round(x2 - bend)} ${round(to.y)} ${x2} ${round(to.y)}`;
}

/** A line from a card to the pointer while a link is being dragged. */
export function curveToPoint(from: Box, point: { x: number; y: number }): string {
  return curveBetween(from, { left: point.x, right: point.x, y: point.y });
}

/** Half pixels are enough, and keep the same layout the same text. */
const round = (value: number): number => Math.round(value * 2) / 2;
