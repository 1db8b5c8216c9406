import { freePlace, type CardSize, type MapPlace } from '../buying-center/map-places';
import type { Id } from '../schema/values';
import type { NeedEnd } from './need-ends';
import type { NeedGraph } from './need-graph';

/** A card of the free board; `position` is `null` until somebody gave it a place. */
export type BoardCard = NeedEnd & { position: MapPlace | null };

/** The size of the cards of each kind, in canvas units. */
export type BoardSizes = Readonly<Record<NeedEnd['type'], CardSize>>;

/** Room between two cards of a kind, and between the kinds, where the lines run. */
const GAP = 20;
const GUTTER = 120;
/** Width to height of a picture that fits most windows. */
const ASPECT = 1.6;

const KINDS = ['pain', 'member', 'benefit'] as const;

/**
 * A place for each card: pains on the left, people between, benefits on the right. Pains keep the order they are given
 * in; people and benefits stand at the height of what they are linked with, so that few lines cross. Where there are many
 * of a kind they stand in several columns, so that the whole is no taller than a window is.
 */
export function arrangeBoard(cards: readonly NeedEnd[], graph: NeedGraph, sizes: BoardSizes): Map<Id, MapPlace> {
  const ofKind = (type: NeedEnd['type']): Id[] => cards.filter((card) => card.type === type).map(({ id }) => id);
  const pains = ofKind('pain');
  const benefits = inHeightOf(ofKind('benefit'), heights(pains), graph);
  const people = inHeightOf(ofKind('member'), new Map([...heights(pains), ...heights(benefits)]), graph);
  const order = { pain: pains, member: people, benefit: benefits };
  const blocks = KINDS.map((type) => ({ ids: order[type], size: sizes[type] })).filter(({ ids }) => ids.length > 0);
  return placed(blocks, bestHeight(blocks));
}

/**
 * Where each card stands: at its own place, or at the one it was shown at so far (`kept`), or else near what it is linked
 * with or below the last of its kind. Where no card has a place the board is arranged.
 */
export function boardPlaces(cards: readonly BoardCard[], graph: NeedGraph, kept: ReadonlyMap<Id, MapPlace>, sizes: BoardSizes): Map<Id, MapPlace> {
  const places = new Map<Id, MapPlace>();
  for (const { id, position } of cards) {
    const place = position ?? kept.get(id);
    if (place !== undefined) places.set(id, place);
  }
  if (places.size === 0) return arrangeBoard(cards, graph, sizes);
  const typeOf = new Map(cards.map(({ id, type }) => [id, type]));
  const size = { width: Math.max(...KINDS.map((type) => sizes[type].width)), height: Math.max(...KINDS.map((type) => sizes[type].height)) };
  for (const card of cards) {
    if (places.has(card.id)) continue;
    places.set(card.id, freePlace(wantedPlace(card, places, typeOf, graph, sizes), [...places.values()], size));
  }
  return places;
}

/** Beside the first linked card that has a place, on the side of its own kind; else below the lowest of its kind. */
function wantedPlace(
  card: NeedEnd,
  places: ReadonlyMap<Id, MapPlace>,
  typeOf: ReadonlyMap<Id, NeedEnd['type']>,
  graph: NeedGraph,
  sizes: BoardSizes,
): MapPlace {
  const linked = graph.linksOf(card.id).map(({ fromId, toId }) => (fromId === card.id ? toId : fromId));
  for (const id of linked) {
    const [place, type] = [places.get(id), typeOf.get(id)];
    if (place === undefined || type === undefined) continue;
    const isRight = KINDS.indexOf(card.type) > KINDS.indexOf(type);
    return { x: isRight ? place.x + sizes[type].width + GUTTER : place.x - sizes[card.type].width - GUTTER, y: place.y };
  }
  const all = [...places].map(([id, place]) => ({ type: typeOf.get(id), place }));
  const own = all.filter(({ type }) => type === card.type);
  const lowest = (own.length > 0 ? own : all).reduce((low, next) => (next.place.y > low.place.y ? next : low));
  return { x: lowest.place.x, y: lowest.place.y + sizes[card.type].height + GAP };
}

type Block = { ids: readonly Id[]; size: CardSize };

/** Places of blocks beside each other in so much height, each in the middle of it. */
function placed(blocks: readonly Block[], height: number): Map<Id, MapPlace> {
  const places = new Map<Id, MapPlace>();
  const tallest = Math.max(0, ...blocks.map((block) => blockHeight(block, height)));
  let left = 0;
  for (const block of blocks) {
    const { ids, size } = block;
    const columns = columnsIn(block, height);
    const top = Math.round((tallest - blockHeight(block, height)) / 2 / 10) * 10;
    ids.forEach((id, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      places.set(id, { x: left + column * (size.width + GAP), y: top + row * (size.height + GAP) });
    });
    left += columns * (size.width + GAP) - GAP + GUTTER;
  }
  return places;
}

/** The height in which the blocks together come nearest to the shape of a window. */
function bestHeight(blocks: readonly Block[]): number {
  const most = Math.max(0, ...blocks.map(({ ids, size }) => ids.length * (size.height + GAP)));
  let best = { height: most, off: Number.POSITIVE_INFINITY };
  for (let height = most; height > 0; height -= GAP) {
    const width = blocks.reduce((sum, block) => sum + columnsIn(block, height) * (block.size.width + GAP) - GAP + GUTTER, -GUTTER);
    const tallest = Math.max(1, ...blocks.map((block) => blockHeight(block, height)));
    const off = Math.abs(Math.log(width / tallest / ASPECT));
    if (off < best.off - 1e-9) best = { height, off };
  }
  return best.height;
}

function columnsIn({ ids, size }: Block, height: number): number {
  const rows = Math.max(1, Math.floor((height + GAP) / (size.height + GAP)));
  return Math.max(1, Math.ceil(ids.length / rows));
}

function blockHeight(block: Block, height: number): number {
  return Math.ceil(block.ids.length / columnsIn(block, height)) * (block.size.height + GAP) - GAP;
}

/** How far down its column each id stands, from 0 to 1. */
function heights(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, index) => [id, (index + 0.5) / ids.length]));
}

/** Ids in the order of the mean height of what they are linked with; those without a link come last, in their own order. */
function inHeightOf(ids: readonly Id[], known: ReadonlyMap<Id, number>, graph: NeedGraph): Id[] {
  const wanted = new Map(
    ids.map((id) => {
      const linked = graph.linksOf(id).flatMap(({ fromId, toId }) => known.get(fromId === id ? toId : fromId) ?? []);
      return [id, linked.length === 0 ? Number.POSITIVE_INFINITY : linked.reduce((sum, height) => sum + height, 0) / linked.length];
    }),
  );
  return [...ids].sort((a, b) => {
    const [before, after] = [wanted.get(a) ?? 0, wanted.get(b) ?? 0];
    return before === after ? 0 : before - after;
  });
}
