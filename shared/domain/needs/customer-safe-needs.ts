import { inOrder } from '../offer/in-order';
import type { Benefit } from './benefit';
import { mayArgue, type VerdictOf } from './may-argue';
import type { NeedLink } from './need-link';
import type { Pain } from './pain';

/** Words on a card. */
export type SafeCard = { id: string; text: string };
/** A benefit that eases a pain. */
export type SafeLink = Pick<NeedLink, 'id' | 'kind' | 'fromId' | 'toId'>;

/** The needs of a deal as a customer may see them. */
export type CustomerSafeNeeds = { pains: readonly SafeCard[]; benefits: readonly SafeCard[]; links: readonly SafeLink[] };

/**
 * Pains and benefits as they may be shown to the customer: what somebody there has said and nothing of our own guesses,
 * in their words and without how urgent it is, what it costs, whom it moves and why, or where we know it from. Who told
 * us of a pain is not shown to the others either. Benefits are those an offer may argue with.
 * @param verdictOf what the lint says of a benefit; `null` while it has said nothing yet, which keeps the benefit back
 */
export function customerSafeNeeds(
  { pains, benefits, links }: { pains: readonly Pain[]; benefits: readonly Benefit[]; links: readonly NeedLink[] },
  verdictOf: (benefit: Benefit) => ReturnType<VerdictOf> | null,
): CustomerSafeNeeds {
  const isSafe = (benefit: Benefit): boolean => {
    const verdict = verdictOf(benefit);
    return verdict !== null && mayArgue(benefit, verdict);
  };
  const safe = (records: readonly (Pain | Benefit)[]): SafeCard[] =>
    inOrder(records).flatMap(({ id, text }) => (text.trim() === '' ? [] : [{ id, text }]));
  const shown = { pains: safe(pains.filter(({ evidence }) => evidence !== 'assumed')), benefits: safe(benefits.filter(isSafe)) };
  const ids = new Set([...shown.pains, ...shown.benefits].map(({ id }) => id));
  return {
    ...shown,
    links: links
      .filter(({ kind, fromId, toId }) => kind === 'relieves' && ids.has(fromId) && ids.has(toId))
      .map(({ id, kind, fromId, toId }) => ({ id, kind, fromId, toId })),
  };
}
