import type { CallOutcome } from '../deal/activity';

/** Companies, not calls: whoever is called three times counts once, with the best that came of it. */
export type Conversion = { called: number; reached: number; interested: number; appointment: number; deal: number };

const DEPTH: Readonly<Record<CallOutcome, number>> = { 'not-reached': 0, declined: 1, reached: 1, interested: 2, appointment: 3 };

/**
 * How many of the companies called were reached, interested, met, and became a deal.
 * @param withDeal companies that have a deal, whatever was noted of the calls
 */
export function conversionOf(calls: Iterable<{ accountId: string; outcome: CallOutcome }>, withDeal: ReadonlySet<string>): Conversion {
  const deepest = new Map<string, number>();
  for (const { accountId, outcome } of calls) deepest.set(accountId, Math.max(deepest.get(accountId) ?? 0, DEPTH[outcome]));
  const count = (depth: number): number => [...deepest.values()].filter((reached) => reached >= depth).length;
  return {
    called: deepest.size,
    reached: count(1),
    interested: count(2),
    appointment: count(3),
    deal: [...deepest.keys()].filter((id) => withDeal.has(id)).length,
  };
}
