import { hierarchy, type HierarchyNode, type HierarchyPointNode, tree } from 'd3-hierarchy';
import { inTreeOrder, reportingTree } from '../../../domain/buying-center/hierarchy';
import { type Box, boxTree, type Reports } from './boxes';
import type { LayoutEdge, LayoutNode, Place } from './layout-types';
import { GAP_TREES, GAP_X, GAP_Y, snap, squareColumns, upToGrid } from './spacing';

/** A chart this wide can be read on a screen as a whole; a wider one should have the shape of a screen. */
const WIDE_ENOUGH = 2400;
const SCREEN_SHAPE = 1.6;
/** The longest list that a chart may be folded into to get narrower. */
const LONGEST_LIST = 256;

/**
 * Lays a reporting chart out from the top down.
 *
 * Bosses stand centred above their people, siblings from left to right in the order of `nodes`. Where more
 * than a few people without reports of their own have the same boss they stand in a block below it, and a
 * chart that would be too wide to look at gets its small departments as indented lists (`stackedIds` names
 * everybody who stands in either). Several trees stand side by side; people without any line stand in a grid
 * on their right. Cards never overlap, all places are on the grid, the chart begins at 0, 0, and the same
 * input gives the same places.
 *
 * Edges to unknown ids, to oneself and those that would close a circle are ignored, and of several bosses the
 * first counts. Sizes that are no positive number count as 0.
 */
export function layoutTree(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Map<string, Place> {
  const { forest, loose } = forestOf(nodes, edges);
  const placed = placeForest(forest);
  placeGrid(loose, placed);
  return new Map(nodes.map(({ id }) => [id, placed.get(id)?.place ?? { x: 0, y: 0 }]));
}

/** Those who stand in a block or list: lines to them come from the side (`stackedLinePath`). */
export function stackedIds(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Set<string> {
  const stacked = new Set<string>();
  forestOf(nodes, edges).forest.each(({ data }) => {
    if (data.isStacked) for (const { card } of data.cards) stacked.add(card.id);
  });
  return stacked;
}

type Placed = Map<string, { card: LayoutNode; place: Place }>;

function forestOf(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): { forest: HierarchyNode<Box>; loose: LayoutNode[] } {
  const cards = new Map(nodes.map(({ id, width, height }) => [id, { id, width: length(width), height: length(height) }]));
  const cardOf = (id: string): LayoutNode => cards.get(id) ?? { id, width: 0, height: 0 };
  const lines = edges.map(({ child, parent }) => ({ kind: 'reports-to' as const, fromId: child, toId: parent }));
  const reporting = reportingTree(nodes, lines);
  const { roots, childrenOf, parentOf } = reporting;

  const sizeOf = new Map<string, number>();
  for (const { id } of inTreeOrder(reporting).reverse()) {
    const size = (sizeOf.get(id) ?? 0) + 1;
    sizeOf.set(id, size);
    const parent = parentOf.get(id);
    if (parent !== undefined) sizeOf.set(parent, (sizeOf.get(parent) ?? 0) + size);
  }
  const tops = roots.filter((id) => childrenOf.has(id));
  const loose = roots.filter((id) => !childrenOf.has(id)).map(cardOf);
  return { forest: foldedToScreen({ tops, childrenOf, cardOf, sizeOf }), loose };
}

function length(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0;
}

/**
 * Longer and longer lists make the chart narrower and higher. The first that is narrow enough is taken, and
 * if none is, the one that can be shown largest on a screen.
 */
function foldedToScreen(reports: Reports): HierarchyNode<Box> {
  let best: { forest: HierarchyNode<Box>; extent: number } | undefined;
  for (let listSize = 1; listSize <= LONGEST_LIST; listSize = Math.ceil(listSize * 1.3)) {
    const forest = hierarchy(boxTree(reports, listSize), (box) => box.children);
    const width = widthOf(forest);
    const height = rankTops(forest).at(-1) ?? 0;
    if (width <= WIDE_ENOUGH) return forest;
    const extent = Math.max(width / SCREEN_SHAPE, height);
    if (best === undefined || extent < best.extent) best = { forest, extent };
    // From here on it only gets higher.
    else if (width / SCREEN_SHAPE < height) break;
  }
  return best?.forest ?? hierarchy(boxTree(reports, 0), (box) => box.children);
}

/** The width the chart would have if no tree reached under its neighbour. */
function widthOf(forest: HierarchyNode<Box>): number {
  const widths = new Map<HierarchyNode<Box>, number>();
  forest.eachAfter((node) => {
    const below = (node.children ?? []).reduce((sum, child) => sum + (widths.get(child) ?? 0) + GAP_X, -GAP_X);
    widths.set(node, Math.max(node.data.width, below));
  });
  return widths.get(forest) ?? 0;
}

/** Where the cards of each rank begin, and after the last rank where the next would. */
function rankTops(forest: HierarchyNode<Box>): number[] {
  const heights: number[] = [];
  forest.each(({ data, depth }) => {
    heights[depth] = data.cards.reduce((highest, { card }) => Math.max(highest, card.height), heights[depth] ?? 0);
  });
  // The virtual root above everybody has no height and takes no gap.
  const tops: number[] = [0, 0];
  for (let depth = 1; depth < heights.length; depth += 1) {
    tops[depth + 1] = snap((tops[depth] ?? 0) + (heights[depth] ?? 0) + GAP_Y);
  }
  return tops;
}

function placeForest(forest: HierarchyNode<Box>): Placed {
  const placed: Placed = new Map();
  const tops = rankTops(forest);
  const distance = (a: HierarchyPointNode<Box>, b: HierarchyPointNode<Box>): number =>
    (a.data.width + b.data.width) / 2 + (a.depth === 1 ? GAP_TREES : GAP_X);
  const laidOut = tree<Box>().nodeSize([1, 1]).separation(distance)(forest);
  let left = Infinity;
  laidOut.each(({ x, data }) => {
    if (data.cards.length > 0) left = Math.min(left, x - data.width / 2);
  });
  laidOut.each(({ x, depth, data }) => {
    for (const { card, offset } of data.cards) {
      // The gaps are wide enough to take the rounding.
      placed.set(card.id, { card, place: { x: snap(x - data.width / 2 - left + offset), y: tops[depth] ?? 0 } });
    }
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
