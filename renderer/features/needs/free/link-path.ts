import type { CanvasBox } from '../../../ui/canvas/CanvasMap';

/** Least distance between two cards for a line to run between their facing sides. */
const ROOM = 12;
/** Least bend of a line, so that it leaves a card straight. */
const BEND = 28;

/** The line between two cards: out of the sides that face each other, beside or above each other. */
export function linkPath(a: CanvasBox, b: CanvasBox): string {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  if (left.x + left.width + ROOM <= right.x) return beside(left, right);
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  if (upper.y + upper.height + ROOM <= lower.y) return above(upper, lower);
  const [from, to] = [middle(a), middle(b)];
  return `M${from.x},${from.y}L${to.x},${to.y}`;
}

function beside(left: CanvasBox, right: CanvasBox): string {
  const [from, to] = [{ x: left.x + left.width, y: middle(left).y }, { x: right.x, y: middle(right).y }];
  const bend = Math.max(BEND, (to.x - from.x) / 2);
  return `M${from.x},${from.y}C${from.x + bend},${from.y} ${to.x - bend},${to.y} ${to.x},${to.y}`;
}

function above(upper: CanvasBox, lower: CanvasBox): string {
  const [from, to] = [{ x: middle(upper).x, y: upper.y + upper.height }, { x: middle(lower).x, y: lower.y }];
  const bend = Math.max(BEND, (to.y - from.y) / 2);
  return `M${from.x},${from.y}C${from.x},${from.y + bend} ${to.x},${to.y - bend} ${to.x},${to.y}`;
}

function middle({ x, y, width, height }: CanvasBox): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
