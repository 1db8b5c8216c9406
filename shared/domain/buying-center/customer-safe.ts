import type { MapModel } from './map-model';

/**
 * The map as a customer may see it: who there is, with their roles and who reports to whom. What we think of them
 * and how well we know them is not in it, so that no drawing made from it can give it away.
 */
export function customerSafe({ cards, lines }: MapModel): MapModel {
  return {
    cards: cards.map((card) => ({ ...card, attitude: null, influence: null, coverage: 'none', coveredBy: null })),
    lines: lines.filter(({ kind }) => kind === 'reports-to'),
  };
}
