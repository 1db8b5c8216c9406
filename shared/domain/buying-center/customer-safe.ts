import type { MapCard, MapModel } from './map-model';

/**
 * The map as a customer may see it: who there is, with their roles and who reports to whom. What we think of them
 * and how well we know them is not in it, so that no drawing made from it can give it away.
 */
export function customerSafe({ cards, lines }: MapModel): MapModel {
  return {
    cards: cards.map(safeCard),
    lines: lines.filter(({ kind }) => kind === 'reports-to').map(({ id, kind, fromId, toId }) => ({ id, kind, fromId, toId, strength: null })),
  };
}

/** Names what is shown, so that something added to cards later stays out until somebody puts it in. */
function safeCard({ id, name, function: jobTitle, company, initials, isPlaceholder, roles, position }: MapCard): MapCard {
  return { id, name, function: jobTitle, company, initials, isPlaceholder, roles, position, attitude: null, influence: null, coverage: null, coveredBy: null };
}
