/** Places are multiples of this, as are the places of cards dropped by hand. */
export const GRID = 10;

/** Least distance between two cards side by side, and how far a list is indented; lines run in it. */
export const GAP_X = 40;

/** Distance between a row of cards and the row below. */
export const GAP_Y = 60;

/** Distance between two trees, and between the trees and those without lines. */
export const GAP_TREES = 80;

/** The nearest multiple of the grid. */
export function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}

/** The next multiple of the grid that is not smaller. */
export function upToGrid(value: number): number {
  return Math.ceil(value / GRID) * GRID;
}

/** How many columns make a group of equal cells as wide as high; not rounded. */
export function squareColumns(count: number, width: number, height: number): number {
  return Math.sqrt((count * height) / Math.max(1, width));
}
