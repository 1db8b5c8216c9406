import { inTreeOrder, reportingTree } from '../buying-center/hierarchy';
import type { MapModel } from '../buying-center/map-model';
import { freePlace, type CardSize, type MapPlace } from '../buying-center/map-places';
import type { MapDifference } from './compare-maps';

/** What became of a card or a line between two days. */
export type Mark = 'came' | 'went' | 'changed';

/** Two maps in one picture: everything of the later one and what had gone by then, with a mark on what differs. */
export type ComparedMap = { model: MapModel; cardMarks: ReadonlyMap<string, Mark>; lineMarks: ReadonlyMap<string, Mark> };

/** @param differences those between the two maps, as `compareMaps` gives them */
export function comparedMap(earlier: MapModel, later: MapModel, differences: readonly MapDifference[]): ComparedMap {
  const cardMarks = new Map<string, Mark>();
  const lineMarks = new Map<string, Mark>();
  for (const difference of differences) {
    switch (difference.kind) {
      case 'member-came':
        cardMarks.set(difference.memberId, 'came');
        break;
      case 'member-went':
        cardMarks.set(difference.memberId, 'went');
        break;
      case 'member-changed':
      case 'rating-changed':
        cardMarks.set(difference.memberId, 'changed');
        break;
      case 'line-came':
        lineMarks.set(difference.line.id, 'came');
        break;
      case 'line-went':
        lineMarks.set(difference.line.id, 'went');
        break;
      case 'line-changed':
        lineMarks.set(difference.line.id, 'changed');
        break;
    }
  }
  // What had gone comes last, so that a boss of today stays the one whose branch somebody stands in.
  const cards = new Map([...later.cards, ...earlier.cards.filter(({ id }) => cardMarks.get(id) === 'went')].map((card) => [card.id, card]));
  const lines = [...later.lines, ...earlier.lines.filter(({ id }) => lineMarks.get(id) === 'went')];
  const order = inTreeOrder(reportingTree([...cards.values()], lines));
  return { model: { cards: order.flatMap(({ id }) => cards.get(id) ?? []), lines }, cardMarks, lineMarks };
}

/** Places in which nobody who has gone lies under somebody who stands there now. */
export function comparedPlaces({ model, cardMarks }: ComparedMap, places: ReadonlyMap<string, MapPlace>, size: CardSize): Map<string, MapPlace> {
  const shown = new Map<string, MapPlace>();
  const isGone = (id: string): boolean => cardMarks.get(id) === 'went';
  for (const { id } of model.cards) {
    const place = places.get(id);
    if (place !== undefined && !isGone(id)) shown.set(id, place);
  }
  for (const { id } of model.cards) {
    const place = places.get(id);
    if (place !== undefined && isGone(id)) shown.set(id, isCovered(place, shown.values(), size) ? freePlace(place, [...shown.values()], size) : place);
  }
  return shown;
}

function isCovered({ x, y }: MapPlace, others: Iterable<MapPlace>, { width, height }: CardSize): boolean {
  return [...others].some((other) => Math.abs(other.x - x) < width && Math.abs(other.y - y) < height);
}
