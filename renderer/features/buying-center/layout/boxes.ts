import type { LayoutNode } from './layout-types';
import { GAP_X, GAP_Y, squareColumns } from './spacing';

/** More people than this without reports of their own under one boss stand in a block instead of a row. */
export const ROW_LIMIT = 4;

/** What takes one place on one rank of the tree: a card, or one row of a block of cards. */
export type Box = {
  cards: LayoutNode[];
  /** Widths of the columns the cards stand in; all rows of a block share them. */
  columns: number[];
  width: number;
  inBlock: boolean;
  children: Box[];
};

/**
 * The tree as boxes under a virtual root that has no cards. A block of leaves is a chain of boxes, one for
 * each of its rows, so that it takes its room on every rank it reaches down to and nothing more.
 */
export function boxTree(
  tops: readonly string[],
  childrenOf: ReadonlyMap<string, readonly string[]>,
  cardOf: (id: string) => LayoutNode,
): Box {
  const root: Box = { cards: [], columns: [], width: 0, inBlock: false, children: [] };
  const waiting: { box: Box; ids: readonly string[] }[] = [{ box: root, ids: tops }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const leaves = next.ids.filter((id) => !childrenOf.has(id));
    const stacks = leaves.length > ROW_LIMIT;
    for (const id of next.ids) {
      const children = childrenOf.get(id);
      if (children === undefined && stacks) {
        // The block stands where the first of its people would.
        if (id === leaves[0]) next.box.children.push(blockOf(leaves.map(cardOf)));
        continue;
      }
      const card = cardOf(id);
      const box: Box = { cards: [card], columns: [card.width], width: card.width, inBlock: false, children: [] };
      next.box.children.push(box);
      if (children) waiting.push({ box, ids: children });
    }
  }
  return root;
}

function blockOf(cards: readonly LayoutNode[]): Box {
  const widest = Math.max(...cards.map((card) => card.width));
  const highest = Math.max(...cards.map((card) => card.height));
  const count = Math.max(1, Math.round(squareColumns(cards.length, widest + GAP_X, highest + GAP_Y)));
  const columns = Array.from({ length: count }, (_, column) =>
    Math.max(...cards.filter((_card, index) => index % count === column).map((card) => card.width)),
  );
  const width = columns.reduce((sum, column) => sum + column, 0) + GAP_X * (count - 1);
  const rows: Box[] = [];
  for (let start = 0; start < cards.length; start += count) {
    const row: Box = { cards: cards.slice(start, start + count), columns, width, inBlock: true, children: [] };
    rows.at(-1)?.children.push(row);
    rows.push(row);
  }
  return rows[0] as Box;
}
