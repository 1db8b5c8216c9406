import { hierarchy, type HierarchyPointNode, tree } from 'd3-hierarchy';
import { reportingTree } from '../../../../shared/domain/buying-center/hierarchy';
import { type Box, boxTree } from './boxes';
import type { LayoutEdge, LayoutNode, Place } from './layout-types';
import { GAP_TREES, GAP_X, GAP_Y, GRID, snap, squareColumns } from './spacing';

/**
 * Lays a reporting chart out from the top down.
 *
 * Bosses stand centred above their people, siblings from left to right in the order of `nodes`. Where more
 * than a few people without reports of their own have the same boss they stand in a block of several rows
 * below it (`stackedIds` names them). Several trees stand side by side; people without any line stand in a
 * grid on their right. Cards never overlap, all places are on the grid, the chart begins at 0, 0, and the
 * same input gives the same places.
 *
 * Edges to unknown ids, to oneself and those that would close a circle are ignored, and of several bosses the
 * first counts. Sizes that are no positive number count as 0.
 */
export function layoutTree(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Map<string, Place> {
  const { root, loose } = forestOf(nodes, edges);
  const placed = placeForest(root);
  placeGrid(loose, placed);
  return new Map(nodes.map(({ id }) => [id, placed.get(id)?.place ?? { x: 0, y: 0 }]));
}

/** Those who stand in a block below their boss: lines to them are best drawn to the side of the card. */
export function stackedIds(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Set<string> {
  const stacked = new Set<string>();
  const waiting = [forestOf(nodes, edges).root];
  for (let box = waiting.pop(); box !== undefined; box = waiting.pop()) {
    if (box.inBlock) for (const card of box.cards) stacked.add(card.id);
    waiting.push(...box.children);
  }
  return stacked;
}

type Placed = Map<string, { card: LayoutNode; place: Place }>;

function forestOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): { root: Box; loose: LayoutNode[] } {
  const cards = new Map(nodes.map((node) => [node.id, { id: node.id, width: length(node.width), height: length(node.height) }]));
  const cardOf = (id: string): LayoutNode => cards.get(id) ?? { id, width: 0, height: 0 };
  const lines = edges.map(({ child, parent }) => ({ kind: 'reports-to' as const, fromId: child, toId: parent }));
  const { roots, childrenOf } = reportingTree(nodes, lines);
  return {
    root: boxTree(roots.filter((id) => childrenOf.has(id)), childrenOf, cardOf),
    loose: roots.filter((id) => !childrenOf.has(id)).map(cardOf),
  };
}

function length(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0;
}

function placeForest(root: Box): Placed {
  const placed: Placed = new Map();
  const ranks = hierarchy(root, (box) => box.children);
  const heights: number[] = [];
  ranks.each(({ data, depth }) => {
    heights[depth] = data.cards.reduce((highest, card) => Math.max(highest, card.height), heights[depth] ?? 0);
  });
  // The virtual root above everybody has no height and takes no gap.
  const tops: number[] = [0, 0];
  for (let depth = 2; depth < heights.length; depth += 1) {
    tops[depth] = snap((tops[depth - 1] ?? 0) + (heights[depth - 1] ?? 0) + GAP_Y);
  }

  const distance = (a: HierarchyPointNode<Box>, b: HierarchyPointNode<Box>): number =>
    (a.data.width + b.data.width) / 2 + (a.depth === 1 ? GAP_TREES : GAP_X);
  const laidOut = tree<Box>().nodeSize([1, 1]).separation(distance)(ranks);
  let left = Infinity;
  laidOut.each(({ x, data }) => {
    if (data.cards.length > 0) left = Math.min(left, x - data.width / 2);
  });
  laidOut.each(({ x, depth, data }) => {
    let start = x - data.width / 2 - left;
    data.cards.forEach((card, index) => {
      // The gaps are wide enough to take the rounding.
      placed.set(card.id, { card, place: { x: snap(start), y: tops[depth] ?? 0 } });
      start += (data.columns[index] ?? card.width) + GAP_X;
    });
  });
  return placed;
}

/** People without lines: equal cells, as high as the chart beside them or else about square. */
function placeGrid(cards: readonly LayoutNode[], placed: Placed): void {
  let right = 0;
  let bottom = 0;
  for (const { card, place } of placed.values()) {
    right = Math.max(right, place.x + card.width);
    bottom = Math.max(bottom, place.y + card.height);
  }
  const start = placed.size === 0 ? 0 : upToGrid(right + GAP_TREES);
  const width = upToGrid(cards.reduce((widest, card) => Math.max(widest, card.width), 0) + GAP_X);
  const height = upToGrid(cards.reduce((highest, card) => Math.max(highest, card.height), 0) + GAP_X);
  const square = Math.ceil(squareColumns(cards.length, width, height));
  const rowsBeside = Math.max(1, Math.floor((bottom + GAP_X) / height));
  const columns = Math.max(1, Math.min(square, Math.ceil(cards.length / rowsBeside)));
  cards.forEach((card, index) => {
    const place = { x: start + (index % columns) * width, y: Math.floor(index / columns) * height };
    placed.set(card.id, { card, place });
  });
}

function upToGrid(value: number): number {
  return Math.ceil(value / GRID) * GRID;
}
