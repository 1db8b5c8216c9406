import type { LossReason } from '../loss/loss-reason';
import type { DecimalText, Id } from '../schema/values';
import { reasonKey, type ReportDeal, type StatedReason } from './report-deal';
import { shareOf } from './share';

/** What became of a stated reason, over all deals that were not won. */
export type StatedRow = {
  key: string;
  stated: StatedReason;
  /** All deals it was stated of. */
  ids: Id[];
  /** Those whose cause was found out: it was that, or something else. */
  borneOut: Id[];
  fell: Id[];
  /** What it was instead, the most frequent first. */
  instead: { reason: LossReason; ids: Id[] }[];
  /** Of those found out, the share that fell, in percent; `null` below five. */
  fellShare: DecimalText | null;
};

/** Stated against established reasons, the most frequently stated first. */
export function statedAgainstEstablished(deals: Iterable<ReportDeal>): StatedRow[] {
  const rows = new Map<string, Omit<StatedRow, 'fellShare' | 'instead'> & { instead: Map<LossReason, Id[]> }>();
  for (const { id, outcome, stated, established } of deals) {
    if (stated === null || (outcome !== 'lost' && outcome !== 'no-decision')) continue;
    const key = reasonKey(stated);
    const row = rows.get(key) ?? { key, stated, ids: [], borneOut: [], fell: [], instead: new Map<LossReason, Id[]>() };
    rows.set(key, row);
    row.ids.push(id);
    // Whether words of another system held nobody can say before somebody says which kind they are.
    if (established === null || stated.kind === 'words') continue;
    if (stated.reason === established) row.borneOut.push(id);
    else {
      row.fell.push(id);
      row.instead.set(established, [...(row.instead.get(established) ?? []), id]);
    }
  }
  return [...rows.values()]
    .map(({ instead, ...row }): StatedRow => ({
      ...row,
      instead: [...instead].map(([reason, ids]) => ({ reason, ids })).sort((a, b) => b.ids.length - a.ids.length || (a.reason < b.reason ? -1 : 1)),
      fellShare: shareOf(row.fell.length, row.fell.length + row.borneOut.length),
    }))
    .sort((a, b) => b.ids.length - a.ids.length || (a.key < b.key ? -1 : 1));
}
