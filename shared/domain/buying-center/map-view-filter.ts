import type { MapCard } from './map-model';
import type { Coverage, Role } from './member';
import type { Attitude } from './rating';

/** Which cards stand out: those that fit everything that is asked for. `null` asks for nothing. */
export type MapFilter = { role: Role | null; attitude: Attitude | 'unrated' | null; coverage: Coverage | null };

/** Everybody stands out. */
export const NO_FILTER: MapFilter = { role: null, attitude: null, coverage: null };

/** The cards that step back, as they do not fit. */
export function dimmedCards(cards: readonly MapCard[], { role, attitude, coverage }: MapFilter): ReadonlySet<string> {
  const fits = (card: MapCard): boolean =>
    (role === null || card.roles.includes(role)) &&
    (attitude === null || (card.attitude ?? 'unrated') === attitude) &&
    (coverage === null || card.coverage === coverage);
  return new Set(cards.filter((card) => !fits(card)).map(({ id }) => id));
}

/** Whether anything is asked for. */
export function isFiltering({ role, attitude, coverage }: MapFilter): boolean {
  return role !== null || attitude !== null || coverage !== null;
}
