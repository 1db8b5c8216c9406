import type { Currency, DecimalText } from '../schema/values';

/** A class of amounts of one currency: from `from` up to below `to`, `null` for no end. Currencies are never compared. */
export type SizeClass = { currency: Currency; from: DecimalText | null; to: DecimalText | null; rank: number };

/** Where the classes meet. */
const BOUNDS = ['1000', '5000', '25000', '100000', '250000', '1000000'] as const;

/** The class of a deal's amount; `null` without an amount. */
export function sizeClass({ amount, currency }: { amount: DecimalText | null; currency: Currency }): SizeClass | null {
  if (amount === null) return null;
  const rank = BOUNDS.filter((bound) => Number(amount) >= Number(bound)).length;
  return { currency, from: BOUNDS[rank - 1] ?? null, to: BOUNDS[rank] ?? null, rank };
}
