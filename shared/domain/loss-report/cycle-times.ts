import { daysBetween } from '../calendar/day-arithmetic';
import type { Day, Id } from '../schema/values';
import type { Outcome, ReportDeal } from './report-deal';

/** The stretches of a sale that are measured. */
export const STRETCHES = ['contact-to-offer', 'offer-to-close', 'contact-to-close'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** Days a stretch took: half of the deals were quicker than `median`, half lie between `lower` and `upper`. */
export type CycleTime = { stretch: Stretch; outcome: Outcome; ids: Id[]; median: number; lower: number; upper: number };

/**
 * How long deals take, by stretch and outcome; without any deal there is no row. Days out of order are a slip and left out.
 * `without`: deals that ended and have no stretch to be measured.
 */
export function cycleTimes(deals: Iterable<ReportDeal>): { rows: CycleTime[]; without: Id[] } {
  const found = new Map<string, { stretch: Stretch; outcome: Outcome; times: { id: Id; days: number }[] }>();
  const without: Id[] = [];
  for (const deal of deals) {
    if (deal.outcome === null) continue;
    let isMeasured = false;
    for (const stretch of STRETCHES) {
      const [from, to] = ends(deal, stretch);
      if (from === null || to === null || to < from) continue;
      isMeasured = true;
      const key = `${stretch} ${deal.outcome}`;
      const group = found.get(key) ?? { stretch, outcome: deal.outcome, times: [] };
      group.times.push({ id: deal.id, days: daysBetween(from, to) });
      found.set(key, group);
    }
    if (!isMeasured) without.push(deal.id);
  }
  const rows = STRETCHES.flatMap((stretch) =>
    (['won', 'lost', 'no-decision'] as const).flatMap((outcome): CycleTime[] => {
      const times = found.get(`${stretch} ${outcome}`)?.times.sort((a, b) => a.days - b.days);
      if (times === undefined) return [];
      const days = times.map((time) => time.days);
      return [{ stretch, outcome, ids: times.map(({ id }) => id), median: quantile(days, 2), lower: quantile(days, 1), upper: quantile(days, 3) }];
    }),
  );
  return { rows, without };
}

function ends({ firstContactOn, offeredOn, closedOn }: ReportDeal, stretch: Stretch): [Day | null, Day | null] {
  switch (stretch) {
    case 'contact-to-offer':
      return [firstContactOn, offeredOn];
    case 'offer-to-close':
      return [offeredOn, closedOn];
    case 'contact-to-close':
      return [firstContactOn, closedOn];
  }
}

/** So many quarters of the way through sorted numbers, between two of them where it falls there (the usual linear way). */
function quantile(sorted: readonly number[], quarters: number): number {
  const at = ((sorted.length - 1) * quarters) / 4;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
