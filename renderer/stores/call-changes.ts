import type { Activity, CallOutcome } from '../../shared/domain/deal/activity';
import type { CallListEntry } from '../../shared/domain/qualification/call-list';
import type { Day, DecimalText } from '../../shared/domain/schema/values';
import { keyAtEnd } from '../../shared/domain/needs/ordering';
import type { Edit } from '../../shared/document/edit';
import type { RecordTables } from '../../shared/document/record-tables';
import type { TextKey } from '../../shared/i18n/translator';
import { newActivity } from './new-activity';
import { newRecord } from './new-record';
import type { Workbench } from './workbench';

type EntryFields = Partial<Pick<CallListEntry, 'pinKey' | 'snoozedUntil' | 'assignedTo' | 'potential'>>;

/** How a call went and what follows it. */
export type LoggedCall = {
  accountId: string;
  outcome: CallOutcome;
  subject: string;
  note: string;
  today: Day;
  /** `null`: nothing follows. */
  next: Pick<Activity, 'kind' | 'subject'> & { dueOn: Day } | null;
};

/** What changes the call list. Each call is one step to undo. */
export type CallChanges = {
  /** Puts a company on top, below those pinned already, or takes it off again. */
  pin(accountId: string, isPinned: boolean): void;
  /** Hides a company until a day; `null` shows it again. */
  snooze(accountId: string, until: Day | null): void;
  assign(accountId: string, colleagueId: string | null): void;
  setPotential(accountId: string, potential: DecimalText | null): void;
  /**
   * Notes a call. A call that was planned for it is ticked off by this one; with a next step the company comes back on
   * its day.
   */
  log(call: LoggedCall): void;
};

/** Changes to the call list of a workbench. */
export function createCallChanges(workbench: Workbench): CallChanges {
  const write = (edit: Edit, tables: RecordTables, accountId: string, fields: EntryFields): void => {
    const entry = [...tables.callListEntry.values()].find((known) => known.accountId === accountId);
    if (entry !== undefined) edit.update(entry, fields);
    else edit.add({ type: 'callListEntry', ...newRecord(), accountId, pinKey: null, snoozedUntil: null, assignedTo: null, potential: null, ...fields });
  };
  const change = (step: TextKey, accountId: string, fields: EntryFields): void => {
    workbench.change(step, (edit, tables) => write(edit, tables, accountId, fields));
  };
  return {
    pin(accountId, isPinned) {
      workbench.change('qualification.steps.pin', (edit, tables) => {
        const pinned = [...tables.callListEntry.values()].flatMap(({ id, pinKey }) => (pinKey === null ? [] : [{ id, orderKey: pinKey }]));
        write(edit, tables, accountId, { pinKey: isPinned ? keyAtEnd(pinned) : null });
      });
    },
    snooze: (accountId, snoozedUntil) => change('qualification.steps.snooze', accountId, { snoozedUntil }),
    assign: (accountId, assignedTo) => change('qualification.steps.assign', accountId, { assignedTo }),
    setPotential: (accountId, potential) => change('qualification.steps.potential', accountId, { potential }),
    log({ accountId, outcome, subject, note, today, next }) {
      workbench.change('qualification.steps.log', (edit, tables) => {
        const planned = [...tables.activity.values()].find(
          (activity) => activity.accountId === accountId && activity.kind === 'call' && activity.doneOn === null && activity.dueOn !== null && activity.dueOn <= today,
        );
        if (planned === undefined) edit.add(newActivity({ accountId, dealId: null }, 'call', { subject, note, doneOn: today, outcome }));
        else edit.update(planned, { doneOn: today, outcome, note: [planned.note, note].filter((text) => text !== '').join('\n') });
        if (next === null) return;
        edit.add(newActivity({ accountId, dealId: null }, next.kind, { subject: next.subject, dueOn: next.dueOn }));
        if (next.dueOn > today) write(edit, tables, accountId, { snoozedUntil: next.dueOn });
      });
    },
  };
}
