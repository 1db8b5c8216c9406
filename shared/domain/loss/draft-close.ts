import type { Deal } from '../deal/deal';
import type { Bookkeeping } from '../schema/record';
import type { Day, Instant } from '../schema/values';
import type { DealClose } from './deal-close';

/** A close of which nothing is said but that it happened. */
export function draftClose(bookkeeping: Bookkeeping, deal: Pick<Deal, 'id' | 'accountId' | 'stage'>, closedOn: Day, frozenAt: Instant): DealClose {
  return {
    type: 'dealClose', ...bookkeeping, accountId: deal.accountId, dealId: deal.id, closedOn, frozenAt, stageBefore: deal.stage, sellerId: null,
    reason: null, statedBy: '', competitor: '', priceGap: null, established: null, establishedText: '', unreachableWhy: '', people: [], light: 'red',
  };
}

/** The close of a deal. Two colleagues who closed it apart made two; the older one counts everywhere. */
export function closeOf(closes: Iterable<DealClose>, dealId: string): DealClose | undefined {
  let oldest: DealClose | undefined;
  for (const close of closes) if (close.dealId === dealId && (oldest === undefined || close.id < oldest.id)) oldest = close;
  return oldest;
}
