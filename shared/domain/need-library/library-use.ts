import type { Deal } from '../deal/deal';
import type { Benefit } from '../needs/benefit';
import type { Pain } from '../needs/pain';
import type { Id } from '../schema/values';

/** In how many deals an entry was used, and how those ended. The rest of `used` is still open. */
export type LibraryUse = { used: number; won: number; lost: number; noDecision: number; dealIds: readonly Id[] };

/** From how many decided deals on a share says something. */
export const FEWEST_FOR_SHARE = 5;

const NEVER: LibraryUse = { used: 0, won: 0, lost: 0, noDecision: 0, dealIds: [] };

/**
 * How the deals ended in which entries of the library were used, by entry. A deal counts once, however many cards of it
 * came from the same entry; one that is not loaded does not count.
 */
export function libraryUse(cards: Iterable<Pain | Benefit>, deals: ReadonlyMap<Id, Deal>): (templateId: Id) => LibraryUse {
  const dealsOf = new Map<Id, Set<Id>>();
  for (const { templateId, dealId } of cards) {
    if (templateId === null || !deals.has(dealId)) continue;
    dealsOf.set(templateId, (dealsOf.get(templateId) ?? new Set()).add(dealId));
  }
  return (templateId) => {
    const ids = dealsOf.get(templateId);
    if (ids === undefined) return NEVER;
    const ended = (stage: Deal['stage']): number => [...ids].filter((id) => deals.get(id)?.stage === stage).length;
    return { used: ids.size, won: ended('won'), lost: ended('lost'), noDecision: ended('no-decision'), dealIds: [...ids] };
  };
}

/** Whole percent of the decided deals that were won; `null` while those are too few to say anything. */
export function wonShare({ won, lost }: LibraryUse): number | null {
  const decided = won + lost;
  // Half a percent away from zero, as everywhere.
  return decided < FEWEST_FOR_SHARE ? null : Math.floor((200 * won + decided) / (2 * decided));
}
