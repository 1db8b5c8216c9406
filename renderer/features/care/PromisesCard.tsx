import { CalendarPlus, Flag, ListChecks, X } from 'lucide-react';
import { useMemo } from 'react';
import { compareSteps } from '../../../shared/domain/deal/next-step';
import type { Activity } from '../../../shared/domain/deal/activity';
import type { Deal } from '../../../shared/domain/deal/deal';
import { openPromises } from '../../../shared/domain/order-care/promises';
import { AboutPeople } from '../../fields/people-lint/AboutPeople';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../fields/record-text';
import { useUndoToast } from '../../fields/undo-toast';
import { useTexts } from '../../i18n/texts';
import { newActivity } from '../../stores/new-activity';
import { useToday } from '../../stores/today';
import { useDealRecords, useTable, useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { Card } from '../../ui/card/Card';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { DateInput } from '../../ui/date-input/DateInput';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Field } from '../../ui/field/Field';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './CarePage.module.css';

/** Promises and milestones as tasks with their days; those made while selling are found and taken over. */
export function PromisesCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const today = useToday();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const concessions = useDealRecords('concession', deal.id);
  const activities = useTable('activity');
  const own = useMemo(() => [...activities.values()].filter(({ dealId }) => dealId === deal.id), [activities, deal.id]);
  const tasks = useMemo(() => own.filter(({ origin }) => origin === 'promise' || origin === 'milestone').sort(compareSteps), [own]);
  const promises = useMemo(() => openPromises(concessions, own, deal.id, deal.closeDate ?? today), [concessions, own, deal.id, deal.closeDate, today]);
  const owner = { accountId: deal.accountId, dealId: deal.id };

  const take = (): void => {
    workbench.change('care.steps.take', (edit) => edit.add(...promises.map((promise) => newActivity(owner, 'next-step', { ...promise, origin: 'promise' }))));
    sayDone(t('care.promises.taken'));
  };
  const add = (origin: 'promise' | 'milestone'): void => workbench.change('care.steps.add', (edit) => edit.add(newActivity(owner, 'next-step', { dueOn: today, origin })));
  const buttons = (
    <div className={styles.buttons}>
      <Button size="small" icon={CalendarPlus} onClick={() => add('promise')}>
        {t('care.promises.add')}
      </Button>
      <Button size="small" icon={Flag} onClick={() => add('milestone')}>
        {t('care.promises.addMilestone')}
      </Button>
    </div>
  );
  return (
    <Card title={t('care.promises.title')} description={t('care.promises.description')}>
      {promises.length === 0 ? null : (
        <Banner
          tone="warning"
          className={styles.banner}
          title={t('care.promises.open', { count: promises.length })}
          actions={
            <Button size="small" icon={ListChecks} onClick={take}>
              {t('care.promises.take')}
            </Button>
          }
        >
          {promises.map(({ subject }) => subject).join(' · ')}
        </Banner>
      )}
      {tasks.length === 0 ? (
        promises.length > 0 ? null : <EmptyState size="small" level={3} icon={ListChecks} title={t('care.promises.none')} why={t('care.promises.noneWhy')} />
      ) : (
        <ul className={styles.rows}>
          {tasks.map((task, index) => (
            <TaskRow key={task.id} task={task} number={index + 1} />
          ))}
        </ul>
      )}
      {buttons}
    </Card>
  );
}

function TaskRow({ task, number }: { task: Activity; number: number }) {
  const t = useTexts();
  const today = useToday();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const subject = useRecordText(task, 'subject', 'care.steps.edit');
  const set = (fields: Partial<Pick<Activity, 'doneOn' | 'dueOn'>>): void => workbench.change('care.steps.edit', (edit) => edit.update(task, fields));
  const label = (column: 'subject' | 'dueOn'): string => t('care.promises.cell', { column: t(`care.promises.columns.${column}`), number });
  return (
    <li className={styles.task} data-testid="care-task">
      <Checkbox labelHidden label={t('care.promises.done', { number })} checked={task.doneOn !== null} onCheckedChange={(checked) => set({ doneOn: checked ? today : null })} />
      <span className={styles.kind}>{t(`care.promises.kinds.${task.origin === 'milestone' ? 'milestone' : 'promise'}`)}</span>
      <Field label={label('subject')} labelHidden>
        <TextInput {...subject} size="small" maxLength={500} autoFocus={task.subject === '' && task.rev === 1} />
        <AboutPeople text={subject.value} />
      </Field>
      <DateInput size="small" aria-label={label('dueOn')} value={task.dueOn} onCommit={(dueOn) => set({ dueOn })} incompleteMessage={t('common.incompleteDay')} />
      <IconButton
        icon={X}
        size="small"
        label={t('care.promises.remove', { number })}
        onClick={() => {
          workbench.change('care.steps.remove', (edit) => edit.remove(task));
          sayDone(t('care.promises.removed'));
        }}
      />
      <RecordOpinions record={task} />
    </li>
  );
}
