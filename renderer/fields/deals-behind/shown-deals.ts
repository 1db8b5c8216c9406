import { createContext, use } from 'react';
import type { Id } from '../../../shared/domain/schema/values';

/** Deals behind a figure, and what the figure says. */
export type ShownDeals = { title: string; ids: readonly Id[] };

export const ShowDealsContext = createContext<(shown: ShownDeals) => void>(() => undefined);

/** Shows the deals behind a figure; the page must stand in `DealsBehind`. */
export function useShowDeals(): (shown: ShownDeals) => void {
  return use(ShowDealsContext);
}
