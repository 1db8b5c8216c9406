import type { CallOutcome } from '../deal/activity';
import type { Day } from '../schema/values';
import { conversionOf, type Conversion } from './conversion';

/** A call that was made and noted. */
export type MadeCall = { accountId: string; outcome: CallOutcome; day: Day };

/** Conversion of all calls, by segment and by who calls. Companies of several segments count in each of them. */
export type ConversionTable = {
  all: Conversion;
  segments: { segmentId: string | null; conversion: Conversion }[];
  callers: { colleagueId: string | null; conversion: Conversion }[];
};

type Sources = {
  calls: readonly MadeCall[];
  /** Deals with the day on which they began. */
  deals: Iterable<{ accountId: string; beganOn: Day }>;
  segmentsOf: (accountId: string) => readonly string[];
  callerOf: (accountId: string) => string | null;
};

/**
 * What became of calls. A deal counts when it began on the day of the first call or later: one that was there before is
 * none the calls brought. Rows come as their first call does; whoever has no segment or caller comes under `null`.
 */
export function conversionTable({ calls, deals, segmentsOf, callerOf }: Sources): ConversionTable {
  const firstCall = new Map<string, Day>();
  for (const { accountId, day } of calls) {
    const known = firstCall.get(accountId);
    if (known === undefined || day < known) firstCall.set(accountId, day);
  }
  const withDeal = new Set<string>();
  for (const { accountId, beganOn } of deals) {
    const first = firstCall.get(accountId);
    if (first !== undefined && beganOn >= first) withDeal.add(accountId);
  }
  const by = (keysOf: (accountId: string) => readonly (string | null)[]): [string | null, Conversion][] => {
    const groups = new Map<string | null, MadeCall[]>();
    for (const call of calls) {
      for (const key of keysOf(call.accountId)) {
        const known = groups.get(key);
        if (known === undefined) groups.set(key, [call]);
        else known.push(call);
      }
    }
    return [...groups].map(([key, own]) => [key, conversionOf(own, withDeal)]);
  };
  return {
    all: conversionOf(calls, withDeal),
    segments: by((accountId) => {
      const found = segmentsOf(accountId);
      return found.length === 0 ? [null] : found;
    }).map(([segmentId, conversion]) => ({ segmentId, conversion })),
    callers: by((accountId) => [callerOf(accountId)]).map(([colleagueId, conversion]) => ({ colleagueId, conversion })),
  };
}
