import type { LayoutNode, Place } from '../../../shared/report/map/layout/layout-types';

/** Pairs of cards that cover each other, by their ids. */
export function overlappingCards(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Place>): string[] {
  const boxes = nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place ? [{ ...node, ...place }] : [];
  });
  boxes.sort((a, b) => a.x - b.x);
  const found: string[] = [];
  boxes.forEach((a, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const b = boxes[next];
      if (!b || b.x >= a.x + a.width) break;
      if (a.y < b.y + b.height && b.y < a.y + a.height) found.push(`${a.id} ${b.id}`);
    }
  });
  return found;
}
