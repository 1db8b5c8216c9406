/** A card to be placed, with its size in canvas units. */
export type LayoutNode = { id: string; width: number; height: number };

/** `child` reports to `parent`. */
export type LayoutEdge = { child: string; parent: string };

/** Top left corner of a card, in canvas units. */
export type Place = { x: number; y: number };
