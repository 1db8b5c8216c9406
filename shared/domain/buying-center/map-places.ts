/** Top left corner of a card, in canvas units. */
export type MapPlace = { x: number; y: number };
/** Size of all cards. */
export type CardSize = { width: number; height: number };

/** Distance kept to other cards, and the grid cards stand on. */
const GAP = 40;
const GRID = 10;

/** Where each card is shown: at its own place, or else at the place that was computed for it. */
export function shownPlaces(
  cards: readonly { id: string; position: MapPlace | null }[],
  computed: ReadonlyMap<string, MapPlace>,
): Map<string, MapPlace> {
  const places = new Map<string, MapPlace>();
  for (const { id, position } of cards) {
    const place = position ?? computed.get(id);
    if (place !== undefined) places.set(id, place);
  }
  return places;
}

/**
 * Moves a layout of cards without a place beside those that have one, so that nobody is covered. With nobody
 * in the way it stays as it is.
 */
export function besidePlaced(layout: ReadonlyMap<string, MapPlace>, placed: readonly MapPlace[], size: CardSize): Map<string, MapPlace> {
  if (placed.length === 0) return new Map(layout);
  const right = Math.max(...placed.map(({ x }) => x)) + size.width + 2 * GAP;
  const top = Math.min(...placed.map(({ y }) => y));
  return new Map([...layout].map(([id, { x, y }]) => [id, { x: onGrid(x + right), y: onGrid(y + top) }]));
}

/** The free place nearest to where a new card is wanted: rings around it are tried, first to the right and below. */
export function freePlace(wanted: MapPlace, taken: readonly MapPlace[], size: CardSize): MapPlace {
  const start = { x: onGrid(wanted.x), y: onGrid(wanted.y) };
  const step = { x: size.width + GAP, y: size.height + GAP };
  for (let ring = 0; ring <= taken.length + 1; ring += 1) {
    const free = ringAround(ring)
      .map(([column, row]) => ({ x: onGrid(start.x + column * step.x), y: onGrid(start.y + row * step.y) }))
      .find((place) => !taken.some((other) => isTooNear(place, other, size)));
    if (free !== undefined) return free;
  }
  return start;
}

/** The nearest point of the grid that cards stand on. */
export function onGrid(value: number): number {
  // Adding zero makes a zero of a negative zero, which a saved record would not keep.
  return Math.round(value / GRID) * GRID + 0;
}

function isTooNear(a: MapPlace, b: MapPlace, size: CardSize): boolean {
  return Math.abs(a.x - b.x) < size.width + GAP / 2 && Math.abs(a.y - b.y) < size.height + GAP / 2;
}

function ringAround(ring: number): [column: number, row: number][] {
  const cells: [number, number][] = [];
  for (let row = -ring; row <= ring; row += 1) {
    for (let column = -ring; column <= ring; column += 1) {
      if (Math.max(Math.abs(column), Math.abs(row)) === ring) cells.push([column, row]);
    }
  }
  const distance = ([column, row]: [number, number]): number => Math.abs(column) + Math.abs(row) + (column < 0 || row < 0 ? 0.5 : 0);
  return cells.sort((a, b) => distance(a) - distance(b));
}
