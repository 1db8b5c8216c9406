import type { Decisions, TakenAs } from '../../../shared/contract/import-wizard';

/** A file as it suggests itself. */
export const AS_IT_IS: TakenAs = { kind: null, targets: null, formats: [] };

/** Nothing decided by the user. */
export const NOTHING_DECIDED: Decisions = { skipped: [], takenBack: [], sameAs: [], leftOut: [], values: [], collectUnder: null, currency: 'EUR', priceList: 'Imported' };
