import type { Changes, Edit } from '../../../shared/document/edit';
import type { RecordTables } from '../../../shared/document/record-tables';
import { localDay } from '../../../shared/domain/calendar/local-day';
import type { Activity } from '../../../shared/domain/deal/activity';
import type { Deal } from '../../../shared/domain/deal/deal';
import type { DealClose } from '../../../shared/domain/loss/deal-close';
import { closeOf } from '../../../shared/domain/loss/draft-close';
import { establishRefusal, type EstablishRefusal } from '../../../shared/domain/loss/established';
import type { InterviewNote } from '../../../shared/domain/loss/interview-note';
import type { Lesson } from '../../../shared/domain/loss/lesson';
import type { LossProbe } from '../../../shared/domain/loss/loss-probe';
import type { LossReason } from '../../../shared/domain/loss/loss-reason';
import type { ProbeStep } from '../../../shared/domain/loss/probing';
import { keyAtEnd } from '../../../shared/domain/needs/ordering';
import type { TextKey } from '../../../shared/i18n/translator';
import { ensureClose } from '../../stores/close-deal';
import { newActivity } from '../../stores/new-activity';
import { newRecord } from '../../stores/new-record';
import { createRowChanges, type RowChanges } from '../../stores/row-changes';
import type { Workbench } from '../../stores/workbench';

/** Everything that changes the analysis of a lost deal. Each call is one step to undo. */
export type LossChanges = {
  /** Changes what was said about the end; a deal that was lost elsewhere gets its record with the first change. */
  setClose(label: TextKey, fields: Partial<DealClose>, mergeKey?: string): void;
  /** Answers a question. What is not given yet keeps what is usual: today, and who answered last. */
  answer(reason: LossReason, step: ProbeStep, fields: Changes<LossProbe>, mergeKey?: string): void;
  /** Sets the cause down, unless the answers do not bear it yet: then nothing changes. */
  establish(reason: LossReason, text: string): EstablishRefusal | null;
  takeBack(): void;
  addNote(person: string): void;
  notes: RowChanges<'interviewNote'>;
  removeNote(note: InterviewNote): void;
  addLesson(): void;
  lessons: RowChanges<'lesson'>;
  removeLesson(lesson: Lesson): void;
  addAction(): void;
  setAction(id: string, fields: Changes<Activity>): void;
  removeAction(action: Activity): void;
};

/** Changes to the analysis of a deal. */
export function createLossChanges(workbench: Workbench, deal: Pick<Deal, 'id' | 'accountId'>): LossChanges {
  const owner = { accountId: deal.accountId, dealId: deal.id };
  const ofDeal = <R extends { dealId: string }>(records: Iterable<R>): R[] => [...records].filter(({ dealId }) => dealId === deal.id);
  const today = (): string => localDay(new Date());
  const setIn = (edit: Edit, tables: RecordTables, fields: Partial<DealClose>): void => {
    const known = closeOf(tables.dealClose.values(), deal.id);
    const record = tables.deal.get(deal.id);
    if (known !== undefined) edit.update(known, fields);
    else if (record !== undefined) ensureClose(edit, tables, record, record.closeDate ?? today(), fields);
  };
  return {
    setClose: (label, fields, mergeKey) => workbench.change(label, (edit, tables) => setIn(edit, tables, fields), mergeKey),
    answer(reason, step, fields, mergeKey) {
      workbench.change(
        'loss.steps.probe',
        (edit, tables) => {
          const probes = ofDeal(tables.lossProbe.values());
          const known = probes.find((probe) => probe.reason === reason && probe.step === step);
          if (known !== undefined) {
            edit.update(known, fields);
            return;
          }
          const by = probes.at(-1)?.by || closeOf(tables.dealClose.values(), deal.id)?.statedBy || '';
          edit.add({ type: 'lossProbe', ...newRecord(), ...owner, reason, step, outcome: '', answer: '', by, askedOn: today(), knownBy: null, ...fields });
        },
        mergeKey,
      );
    },
    establish(reason, text) {
      const { tables } = workbench.store.getState();
      const close = closeOf(tables.dealClose.values(), deal.id);
      const refusal = establishRefusal(reason, ofDeal(tables.lossProbe.values()), close?.unreachableWhy ?? '');
      if (refusal !== null) return refusal;
      workbench.endStep();
      workbench.change('loss.steps.established', (edit, current) => setIn(edit, current, { established: reason, establishedText: text }));
      return null;
    },
    takeBack() {
      workbench.change('loss.steps.takeBack', (edit, tables) => setIn(edit, tables, { established: null }));
    },
    addNote(person) {
      workbench.change('loss.steps.addNote', (edit, tables) =>
        edit.add({ type: 'interviewNote', ...newRecord(), ...owner, orderKey: keyAtEnd(ofDeal(tables.interviewNote.values())), heldOn: today(), person, quote: '', note: '' }),
      );
    },
    notes: createRowChanges(workbench, 'interviewNote', { edit: 'loss.steps.editNote', move: 'loss.steps.editNote' }),
    removeNote: (note) => workbench.change('loss.steps.removeNote', (edit) => edit.remove(note)),
    addLesson() {
      workbench.change('loss.steps.addLesson', (edit, tables) =>
        edit.add({ type: 'lesson', ...newRecord(), ...owner, orderKey: keyAtEnd(ofDeal(tables.lesson.values())), text: '' }),
      );
    },
    lessons: createRowChanges(workbench, 'lesson', { edit: 'loss.steps.editLesson', move: 'loss.steps.editLesson' }),
    removeLesson: (lesson) => workbench.change('loss.steps.removeLesson', (edit) => edit.remove(lesson)),
    addAction: () => workbench.change('loss.steps.addAction', (edit) => edit.add(newActivity(owner, 'next-step', { dueOn: today(), origin: 'lesson' }))),
    setAction(id, fields) {
      workbench.change('loss.steps.editAction', (edit, tables) => {
        const action = tables.activity.get(id);
        if (action !== undefined) edit.update(action, fields);
      });
    },
    removeAction: (action) => workbench.change('loss.steps.removeAction', (edit) => edit.remove(action)),
  };
}
