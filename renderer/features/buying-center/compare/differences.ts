import type { Mark } from '../../../../shared/domain/map-history/compared-map';

/** A card or a line that differs between two days, in words. */
export type Difference = {
  kind: 'card' | 'line';
  id: string;
  mark: Mark;
  /** Whom or what it is about. */
  title: string;
  markWords: string;
  /** Old and new values. */
  changes: readonly string[];
  /** The cards to bring into sight. */
  cardIds: readonly string[];
};
