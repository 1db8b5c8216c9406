import type { OrgChartTarget, RecordOrigin } from '../../../shared/domain/org-chart/org-chart-records';
import { dealOf, newBookkeeping } from '../../../shared/domain/org-chart/org-chart-records';
import { memberRemoval } from '../../../shared/domain/buying-center/member-removal';
import { changeEntries } from '../../../shared/domain/map-history/change-entries';
import type { ExistingChart, MergePlan } from '../../../shared/domain/org-chart/merge-plan';
import { mergeRecords, type MergeChoice } from '../../../shared/domain/org-chart/merge-records';
import { newId, now } from '../../stores/new-record';
import type { Workbench } from '../../stores/workbench';

type Merge = {
  workbench: Workbench;
  /** Who merges, for the history of the map. */
  byId: string | null;
  plan: MergePlan;
  choice: MergeChoice;
  existing: ExistingChart;
  target: Extract<OrgChartTarget, { accountId: string }>;
};

type Merged = { dealId: string; counts: { fresh: number; changed: number; removed: number }; refused: number };

/** Carries a merge out as one step: people, cards, lines, what goes with removed cards, and the history of the map. */
export function mergeInto({ workbench, byId, plan, choice, existing, target }: Merge): Merged {
  const origin: RecordOrigin = { now: now(), newId };
  const deal = 'dealId' in target ? null : dealOf(target.newDeal, target.accountId, newBookkeeping(origin));
  const dealId = 'dealId' in target ? target.dealId : (deal?.id ?? '');
  const records = mergeRecords(plan, choice, existing, dealId, origin);
  workbench.change('importPeople.merge.step', (edit, tables) => {
    if (deal !== null) edit.add(deal);
    edit.add(...records.added);
    for (const [record, fields] of records.updated) edit.update(record, fields);
    const gone = memberRemoval(records.removedMembers, {
      relations: tables.relation.values(),
      ratings: tables.rating.values(),
      criteria: tables.criterion.values(),
      needLinks: tables.needLink.values(),
      guideQuestions: tables.guideQuestion.values(),
    });
    edit.remove(...new Set([...gone, ...records.removedLines]));
    edit.add(...changeEntries(edit.diff, { now: origin.now, newId, byId }));
  });
  const changed = plan.changed.filter(({ changes }) => changes.some(({ id }) => !choice.leftOut.has(id))).length;
  return { dealId, counts: { fresh: plan.fresh.length, changed, removed: records.removedMembers.length }, refused: records.refused };
}
