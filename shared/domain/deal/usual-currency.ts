import type { Deal } from './deal';
import type { Currency } from '../schema/values';

/** The currency most deals are in; euro while there are none. */
export function usualCurrency(deals: Iterable<Pick<Deal, 'currency'>>): Currency {
  const counts = new Map<Currency, number>();
  for (const { currency } of deals) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'EUR';
}
