import { GAP_X, GAP_Y } from './layout/spacing';
import { stackedLinePath, type CardBox } from './layout/stacked-line';

export type Point = { x: number; y: number };

const CORNER = 10;
/** How far a free line swings out, as a share of its length and at most. */
const SWING = 0.16;
const MOST_SWING = 70;

/**
 * The line from a boss down to one of their people: all of one boss share the horizontal part, so that it looks
 * like a tree. Whoever stands in a list is reached from the side.
 */
export function reportsToPath(boss: CardBox, person: CardBox, entersFromSide: boolean): string {
  const fromSide = entersFromSide ? stackedLinePath(boss, person) : undefined;
  if (fromSide !== undefined) return roundCorners(fromSide, CORNER);
  const start = { x: boss.x + boss.width / 2, y: boss.y + boss.height };
  const end = { x: person.x + person.width / 2, y: person.y };
  const gap = start.y + GAP_Y / 2;
  if (start.x === end.x && end.y >= start.y) return `M${start.x},${start.y} L${end.x},${end.y}`;
  if (end.y >= start.y + GAP_Y) return roundCorners(`M${start.x},${start.y} V${gap} H${end.x} V${end.y}`, CORNER);
  // Somebody who stands beside or above their boss is reached from above all the same, between the two or around them.
  const isApart = Math.abs(start.x - end.x) >= boss.width + GAP_X;
  const beside = isApart ? (start.x + end.x) / 2 : Math.max(boss.x + boss.width, person.x + person.width) + GAP_X / 2;
  return roundCorners(`M${start.x},${start.y} V${gap} H${beside} V${end.y - GAP_Y / 2} H${end.x} V${end.y}`, CORNER);
}

/** Rounds the corners of a path made of one `M x,y` and alternating `V` and `H` parts. */
export function roundCorners(path: string, radius: number): string {
  const points: Point[] = [];
  for (const [, command, first, second] of path.matchAll(/([MVH])(-?[\d.]+)(?:,(-?[\d.]+))?/g)) {
    const last = points.at(-1) ?? { x: 0, y: 0 };
    const value = Number(first);
    if (command === 'M') points.push({ x: value, y: Number(second) });
    else points.push(command === 'V' ? { x: last.x, y: value } : { x: value, y: last.y });
  }
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return `M${point.x},${point.y}`;
      if (after === undefined) return `L${point.x},${point.y}`;
      const cut = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
      const start = towards(point, before, cut);
      const end = towards(point, after, cut);
      return `L${start.x},${start.y} Q${point.x},${point.y} ${end.x},${end.y}`;
    })
    .join(' ');
}

/** A curve from the border of one card to the border of another, swinging out so that it leaves tree lines free. */
export type FreeCurve = { from: Point; control: Point; to: Point; middle: Point };

/** The curve of an informal, influence or conflict line; `side` 1 or -1 says to which side it swings. */
export function freeCurve(a: CardBox, b: CardBox, side: 1 | -1): FreeCurve {
  const start = centre(a);
  const end = centre(b);
  const length = Math.max(1, distance(start, end));
  const swing = Math.min(MOST_SWING, length * SWING) * side;
  const control = {
    x: (start.x + end.x) / 2 - ((end.y - start.y) / length) * swing * 2,
    y: (start.y + end.y) / 2 + ((end.x - start.x) / length) * swing * 2,
  };
  const from = borderPoint(a, control);
  const to = borderPoint(b, control);
  return { from, control, to, middle: onCurve({ from, control, to }, 0.5) };
}

/** The curve as an SVG path. */
export function curvePath({ from, control, to }: Pick<FreeCurve, 'from' | 'control' | 'to'>): string {
  return `M${from.x},${from.y} Q${control.x},${control.y} ${to.x},${to.y}`;
}

/** The curve as a zigzag, the sign of a conflict; its ends run straight into the cards. */
export function zigzagPath(curve: Pick<FreeCurve, 'from' | 'control' | 'to'>): string {
  const teeth = Math.max(4, Math.round(distance(curve.from, curve.to) / 9));
  const points: Point[] = [];
  for (let tooth = 0; tooth <= teeth; tooth += 1) {
    const at = tooth / teeth;
    const point = onCurve(curve, at);
    const isStraight = tooth < 2 || tooth > teeth - 2;
    const ahead = onCurve(curve, Math.min(1, at + 0.01));
    const behind = onCurve(curve, Math.max(0, at - 0.01));
    const length = Math.max(0.001, distance(behind, ahead));
    const out = isStraight ? 0 : tooth % 2 === 0 ? 5 : -5;
    points.push({ x: point.x - ((ahead.y - behind.y) / length) * out, y: point.y + ((ahead.x - behind.x) / length) * out });
  }
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
}

/** The tip at the end of an influence. */
export function arrowTip({ control, to }: Pick<FreeCurve, 'control' | 'to'>): string {
  const length = Math.max(1, distance(control, to));
  const along = { x: (to.x - control.x) / length, y: (to.y - control.y) / length };
  const base = { x: to.x - along.x * 12, y: to.y - along.y * 12 };
  const left = `${round(base.x - along.y * 6)},${round(base.y + along.x * 6)}`;
  const right = `${round(base.x + along.y * 6)},${round(base.y - along.x * 6)}`;
  return `M${round(to.x)},${round(to.y)}L${left}L${right}Z`;
}

function centre({ x, y, width, height }: CardBox): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the way from the middle of a card towards a point leaves the card. */
function borderPoint(box: CardBox, towardsPoint: Point): Point {
  const from = centre(box);
  const dx = towardsPoint.x - from.x;
  const dy = towardsPoint.y - from.y;
  const scale = Math.min(box.width / 2 / Math.max(0.001, Math.abs(dx)), box.height / 2 / Math.max(0.001, Math.abs(dy)));
  return { x: round(from.x + dx * scale), y: round(from.y + dy * scale) };
}

function onCurve({ from, control, to }: Pick<FreeCurve, 'from' | 'control' | 'to'>, at: number): Point {
  const rest = 1 - at;
  return {
    x: rest * rest * from.x + 2 * rest * at * control.x + at * at * to.x,
    y: rest * rest * from.y + 2 * rest * at * control.y + at * at * to.y,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.max(0.001, distance(from, to));
  return { x: round(from.x + ((to.x - from.x) * length) / whole), y: round(from.y + ((to.y - from.y) * length) / whole) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
