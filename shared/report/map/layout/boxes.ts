import type { LayoutNode } from './layout-types';
import { GAP_X, GAP_Y, squareColumns } from './spacing';

/** More people than this without reports of their own under one boss stand in a block instead of a row. */
const ROW_LIMIT = 4;

/** A list of people without reports takes a second column when it would become longer than this. */
const LIST_LIMIT = 8;

/** What takes one place on one rank of the tree: a card, or one row of a block of cards. */
export type Box = {
  /** The cards with their distance from the left side of the box. */
  cards: { card: LayoutNode; offset: number }[];
  width: number;
  /** The cards are not below their boss but in a block or list: their lines come from the side. */
  isStacked: boolean;
  children: Box[];
};

/** Who reports to whom, without circles, in the order of the chart. */
export type Reports = {
  tops: readonly string[];
  childrenOf: ReadonlyMap<string, readonly string[]>;
  cardOf: (id: string) => LayoutNode;
  /** How many people a boss has below them, themselves included. */
  sizeOf: ReadonlyMap<string, number>;
};

/**
 * The tree as boxes under a virtual root that has no cards. Departments of at most `listSize` people become
 * indented lists, larger groups without reports of their own become blocks. Both are chains of boxes, one for
 * each row, so that they take their room on every rank they reach down to and nothing more.
 */
export function boxTree(reports: Reports, listSize: number): Box {
  const root: Box = { cards: [], width: 0, isStacked: false, children: [] };
  const waiting: { box: Box; ids: readonly string[]; isTop: boolean }[] = [{ box: root, ids: reports.tops, isTop: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const leaves = next.ids.filter((id) => !reports.childrenOf.has(id));
    const stacks = leaves.length > ROW_LIMIT;
    for (const id of next.ids) {
      const children = reports.childrenOf.get(id);
      if (children === undefined && stacks) {
        // The block stands where the first of its people would.
        if (id === leaves[0]) next.box.children.push(...chain(blockRows(leaves.map(reports.cardOf), ROW_LIMIT, 0)));
      } else if (children !== undefined && !next.isTop && (reports.sizeOf.get(id) ?? 0) <= listSize) {
        next.box.children.push(...chain(listRows(id, reports, 0)));
      } else {
        const card = reports.cardOf(id);
        const box: Box = { cards: [{ card, offset: 0 }], width: card.width, isStacked: false, children: [] };
        next.box.children.push(box);
        if (children) waiting.push({ box, ids: children, isTop: false });
      }
    }
  }
  return root;
}

type Row = Pick<Box, 'cards' | 'isStacked'>;

/**
 * A boss and below them, indented, their people with their own, in their order. Only a group without any
 * reports of its own may take several columns: lines to the second one would run behind a list between.
 */
function listRows(id: string, reports: Reports, indent: number): Row[] {
  const head: Row = { cards: [{ card: reports.cardOf(id), offset: indent }], isStacked: indent > 0 };
  const children = reports.childrenOf.get(id) ?? [];
  if (children.every((child) => !reports.childrenOf.has(child))) {
    return children.length === 0 ? [head] : [head, ...blockRows(children.map(reports.cardOf), LIST_LIMIT, indent + GAP_X)];
  }
  return [head, ...children.flatMap((child) => listRows(child, reports, indent + GAP_X))];
}

function blockRows(cards: readonly LayoutNode[], oneColumnUpTo: number, indent: number): Row[] {
  const cell = {
    width: Math.max(...cards.map((card) => card.width)) + GAP_X,
    height: Math.max(...cards.map((card) => card.height)) + GAP_Y,
  };
  const square = Math.max(1, Math.round(squareColumns(cards.length, cell.width, cell.height)));
  const count = cards.length > oneColumnUpTo ? square : 1;
  const offsets = [indent];
  for (let column = 0; column < count; column += 1) {
    const widths = cards.filter((_card, index) => index % count === column).map((card) => card.width);
    offsets.push((offsets[column] ?? 0) + Math.max(...widths) + GAP_X);
  }
  const rows: Row[] = [];
  for (let start = 0; start < cards.length; start += count) {
    const row = cards.slice(start, start + count);
    rows.push({ cards: row.map((card, column) => ({ card, offset: offsets[column] ?? 0 })), isStacked: true });
  }
  return rows;
}

/** Rows as boxes of one width, each the only child of the one above: they stay flush left. */
function chain(rows: readonly Row[]): Box[] {
  const width = Math.max(...rows.flatMap((row) => row.cards.map(({ card, offset }) => offset + card.width)));
  const boxes = rows.map((row): Box => ({ ...row, width, children: [] }));
  boxes.forEach((box, index) => boxes[index - 1]?.children.push(box));
  return boxes.slice(0, 1);
}
