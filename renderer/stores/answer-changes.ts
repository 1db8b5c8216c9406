import type { SignalAnswer } from '../../shared/domain/qualification/scorecard';
import type { Day } from '../../shared/domain/schema/values';
import { newRecord } from './new-record';
import type { OwnColleague } from './own-colleague';
import type { Workbench } from './workbench';

/** What is judged: a company, or one of its deals. */
export type Judged = { accountId: string; dealId: string | null };

/** What changes answers to the criteria of scorecards. Each call is one step to undo. */
export type AnswerChanges = {
  /** Answers a criterion as of today. An answer of the same day is corrected, an older one stays as the history. */
  answer(judged: Judged, criterionId: string, value: number, today: Day): void;
  /** Takes an answer away; the one before it counts again. */
  takeBack(answer: SignalAnswer): void;
};

/** Changes to answers, given in the name of the user of this laptop. */
export function createAnswerChanges(workbench: Workbench, own: OwnColleague): AnswerChanges {
  return {
    answer({ accountId, dealId }, criterionId, value, today) {
      workbench.change('qualification.steps.answer', (edit, tables) => {
        const raterId = own.ensure(edit, tables);
        const ofToday = [...tables.signalAnswer.values()].find(
          (answer) => answer.accountId === accountId && answer.dealId === dealId && answer.criterionId === criterionId && answer.raterId === raterId && answer.answeredOn === today,
        );
        if (ofToday !== undefined) edit.update(ofToday, { value });
        else edit.add({ type: 'signalAnswer', ...newRecord(), accountId, dealId, criterionId, raterId, value, answeredOn: today, note: '' });
      });
    },
    takeBack(answer) {
      workbench.change('qualification.steps.takeBack', (edit) => edit.remove(answer));
    },
  };
}
