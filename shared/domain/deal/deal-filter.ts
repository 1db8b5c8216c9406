import { matchesSearch } from '../text/search';
import { isClosed } from './deal';
import type { DealRow } from './deal-row';

/** Which deals a list shows. A deal without decision counts among the lost: it was not won and is over. */
export const DEAL_STATUSES = ['open', 'won', 'lost', 'all'] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

/** The rows with that status whose name or account holds every word of the text. */
export function filterDeals(rows: readonly DealRow[], status: DealStatus, text: string): DealRow[] {
  return rows.filter((row) => hasStatus(row, status) && matchesSearch(row.search, text));
}

function hasStatus({ deal }: DealRow, status: DealStatus): boolean {
  switch (status) {
    case 'all':
      return true;
    case 'open':
      return !isClosed(deal);
    case 'won':
      return deal.stage === 'won';
    case 'lost':
      return isClosed(deal) && deal.stage !== 'won';
  }
}
