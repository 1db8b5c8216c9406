import type { MapLine } from '../../domain/buying-center/map-model';
import type { MapPlace } from '../../domain/buying-center/map-places';
import { GAP_X, GAP_Y } from './layout/spacing';
import { CARD_SIZE } from './card-size';

/**
 * The reporting lines that come in from the side: those to people who stand above or below another one of the
 * same boss, where a line from the top would run behind that one's card, and those to people indented below their
 * boss, as in a list.
 */
export function sideEntries(lines: readonly MapLine[], places: ReadonlyMap<string, MapPlace>): ReadonlySet<string> {
  const ofBoss = new Map<string, { lineId: string; place: MapPlace }[]>();
  for (const { id, kind, fromId, toId } of lines) {
    const place = places.get(fromId);
    if (kind !== 'reports-to' || place === undefined) continue;
    const others = ofBoss.get(toId);
    if (others === undefined) ofBoss.set(toId, [{ lineId: id, place }]);
    else others.push({ lineId: id, place });
  }
  const entries = new Set<string>();
  for (const [bossId, siblings] of ofBoss) {
    const boss = places.get(bossId);
    for (const { lineId, place } of siblings) {
      const isStacked = siblings.some(
        (other) => Math.abs(other.place.x - place.x) < CARD_SIZE.width && Math.abs(other.place.y - place.y) >= CARD_SIZE.height,
      );
      const isIndented = boss !== undefined && place.x === boss.x + GAP_X && place.y === boss.y + CARD_SIZE.height + GAP_Y;
      if (isStacked || isIndented) entries.add(lineId);
    }
  }
  return entries;
}
