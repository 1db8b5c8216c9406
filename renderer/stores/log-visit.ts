import { draftPain } from '../../shared/domain/needs/draft';
import { keyAtEnd } from '../../shared/domain/needs/ordering';
import type { Activity } from '../../shared/domain/deal/activity';
import type { ActivityPhoto } from '../../shared/domain/deal/activity-photo';
import type { Day } from '../../shared/domain/schema/values';
import type { ActivityOwner } from './activity-changes';
import { newActivity } from './new-activity';
import { newRecord } from './new-record';
import type { Workbench } from './workbench';

/** What a visit or a call brought. Empty texts mean nothing. */
export type VisitReport = {
  kind: Activity['kind'];
  subject: string;
  note: string;
  day: Day | null;
  /** Who was there, in words. */
  people: string;
  nextStep: { subject: string; dueOn: Day | null };
  /** What hurts, as it was said; belongs to a deal. */
  pain: string;
  photos: readonly Pick<ActivityPhoto, 'name' | 'mime' | 'width' | 'height' | 'base64'>[];
};

/** Writes a visit down with what follows from it, as one step. */
export function logVisit(workbench: Workbench, owner: ActivityOwner, { kind, subject, note, day, people, nextStep, pain, photos }: VisitReport): void {
  workbench.change('today.steps.log', (edit, tables) => {
    const visit = newActivity(owner, kind, { subject, note: [people, note].filter((part) => part !== '').join('\n\n'), doneOn: day });
    edit.add(visit);
    for (const photo of photos) edit.add({ type: 'activityPhoto', ...newRecord(), accountId: owner.accountId, activityId: visit.id, ...photo });
    if (nextStep.subject !== '') edit.add(newActivity(owner, 'next-step', nextStep));
    const { accountId, dealId } = owner;
    if (pain === '' || dealId === null) return;
    const orderKey = keyAtEnd([...tables.pain.values()].filter((other) => other.dealId === dealId));
    edit.add({ ...draftPain({ bookkeeping: newRecord(), deal: { id: dealId, accountId }, orderKey, text: pain, evidence: 'heard' }), evidenceSource: people, evidenceOn: day });
  });
}
