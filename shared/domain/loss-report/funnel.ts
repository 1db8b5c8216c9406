import type { DealStage } from '../deal/deal';
import type { DecimalText, Id } from '../schema/values';
import type { ReportDeal } from './report-deal';
import { shareOf } from './share';

/** The stages a deal passes before it ends well. */
export const FUNNEL_STAGES = ['identified', 'qualified', 'needs', 'offered', 'negotiating', 'won'] as const satisfies readonly DealStage[];
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

export type FunnelStep = {
  stage: FunnelStage;
  /** Deals that got at least here. */
  reached: Id[];
  /** Those that ended here without an order. */
  dropped: Id[];
  /** Those that stand here. */
  open: Id[];
  /** Those that reached it and no longer stand in it. */
  left: Id[];
  /** Of those that left, the share that went on, in percent. */
  onward: DecimalText | null;
};

/**
 * How far deals come. Of some that were not won nobody noted the stage they ended in, as of those of a file: `byDates` count
 * as far as their days show, `unplaced` have no such day and count in no step.
 */
export type Funnel = { steps: FunnelStep[]; byDates: Id[]; unplaced: Id[] };

/** Follows deals through the stages, lost ones up to where they ended. */
export function funnel(deals: Iterable<ReportDeal>): Funnel {
  const steps = FUNNEL_STAGES.map((stage): FunnelStep => ({ stage, reached: [], dropped: [], open: [], left: [], onward: null }));
  const unplaced: Id[] = [];
  const byDates: Id[] = [];
  for (const deal of deals) {
    const { id, outcome } = deal;
    const noted = outcome === null || outcome === 'won' ? deal.stage : deal.stageBefore;
    const at = FUNNEL_STAGES.findIndex((known) => known === (noted ?? stageByDates(deal)));
    if (at < 0) {
      unplaced.push(id);
      continue;
    }
    if (noted === null) byDates.push(id);
    for (const step of steps.slice(0, at + 1)) step.reached.push(id);
    if (outcome === null) steps[at]?.open.push(id);
    else if (outcome !== 'won') steps[at]?.dropped.push(id);
  }
  for (const [at, step] of steps.entries()) {
    const next = steps[at + 1];
    if (next === undefined) continue;
    const open = new Set(step.open);
    step.left = step.reached.filter((id) => !open.has(id));
    step.onward = shareOf(next.reached.length, step.left.length);
  }
  return { steps, byDates, unplaced };
}

/** How far a deal came at least: an offer went out, or somebody spoke with the customer about it. */
function stageByDates({ offeredOn, firstContactOn }: ReportDeal): FunnelStage | null {
  if (offeredOn !== null) return 'offered';
  return firstContactOn === null ? null : 'identified';
}
