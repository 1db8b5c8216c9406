import { createContext, use } from 'react';
import type { Id } from '../../../shared/domain/schema/values';

/** Deals behind a figure, and what the figure says. */
export type ShownDeals = { title: string; ids: readonly Id[] };

export const ShownDealsContext = createContext<(shown: ShownDeals) => void>(() => undefined);

/** Shows the deals behind a figure. */
export function useShowDeals(): (shown: ShownDeals) => void {
  return use(ShownDealsContext);
}
