import type { LineItem } from './line-item';

/** Number of each position, in the order given; a text carries none. The document numbers the same way. */
export function positionNumbers(lineItems: readonly Pick<LineItem, 'kind'>[]): (number | null)[] {
  let number = 0;
  return lineItems.map((item) => (item.kind === 'text' ? null : (number += 1)));
}
