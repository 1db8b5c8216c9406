import { useMemo } from 'react';
import type { Activity } from '../../../shared/domain/deal/activity';
import type { Deal } from '../../../shared/domain/deal/deal';
import { compareSteps } from '../../../shared/domain/deal/next-step';
import type { DealClose } from '../../../shared/domain/loss/deal-close';
import { closeOf } from '../../../shared/domain/loss/draft-close';
import { establishedReason } from '../../../shared/domain/loss/established';
import type { InterviewNote } from '../../../shared/domain/loss/interview-note';
import type { Lesson } from '../../../shared/domain/loss/lesson';
import type { LossProbe } from '../../../shared/domain/loss/loss-probe';
import type { LossReason } from '../../../shared/domain/loss/loss-reason';
import { inOrder } from '../../../shared/domain/offer/in-order';
import { useDealRecords, useTable } from '../../stores/workbench-context';

/** Everything of the analysis of a lost deal. */
export type LossState = {
  deal: Deal;
  /** `null`: it was lost elsewhere (imported), and nothing has been said about it here. */
  close: DealClose | null;
  probes: readonly LossProbe[];
  /** The cause, as far as its answers bear it. */
  established: LossReason | null;
  notes: readonly InterviewNote[];
  lessons: readonly Lesson[];
  actions: readonly Activity[];
};

/** The analysis of a deal, as of now. */
export function useLoss(deal: Deal): LossState {
  const closes = useDealRecords('dealClose', deal.id);
  const probes = useDealRecords('lossProbe', deal.id);
  const notes = useDealRecords('interviewNote', deal.id);
  const lessons = useDealRecords('lesson', deal.id);
  const activities = useTable('activity');
  const actions = useMemo(
    () => [...activities.values()].filter(({ dealId, origin }) => dealId === deal.id && origin === 'lesson').sort(compareSteps),
    [activities, deal.id],
  );
  return useMemo(() => {
    const close = closeOf(closes, deal.id) ?? null;
    return { deal, close, probes, established: close === null ? null : establishedReason(close, probes), notes: inOrder(notes), lessons: inOrder(lessons), actions };
  }, [deal, closes, probes, notes, lessons, actions]);
}
