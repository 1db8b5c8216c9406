/** Scale of a card in the influence view without an influence, and for each from 1 to 5. */
const UNRATED = 0.75;
const SCALES = [0.7, 0.85, 1, 1.15, 1.3] as const;

/**
 * How large a card is drawn in the influence view, where 1 is the size it has in the others. Cards stay where they
 * are; the largest still fits between its neighbours of an arranged map.
 */
export function influenceScale(influence: number | null): number {
  return influence === null ? UNRATED : (SCALES[influence - 1] ?? UNRATED);
}
