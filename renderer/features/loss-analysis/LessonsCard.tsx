import clsx from 'clsx';
import { CalendarPlus, GraduationCap, Plus, X } from 'lucide-react';
import type { Activity } from '../../../shared/domain/deal/activity';
import type { Lesson } from '../../../shared/domain/loss/lesson';
import { AboutPeople } from '../../fields/people-lint/AboutPeople';
import { RecordField } from '../../fields/RecordField';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../fields/record-text';
import { useUndoToast } from '../../fields/undo-toast';
import { useTexts } from '../../i18n/texts';
import { useToday } from '../../stores/today';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { Card } from '../../ui/card/Card';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { DateInput } from '../../ui/date-input/DateInput';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Field } from '../../ui/field/Field';
import { TextArea } from '../../ui/text-area/TextArea';
import { TextInput } from '../../ui/text-input/TextInput';
import type { LossChanges } from './loss-changes';
import type { LossState } from './use-loss';
import styles from './LessonsCard.module.css';

/** What to do otherwise next time, and what follows from it by when. */
export function LessonsCard({ state: { lessons, actions }, changes }: { state: LossState; changes: LossChanges }) {
  const t = useTexts();
  const buttons = (
    <div className={styles.buttons}>
      <Button size="small" icon={Plus} onClick={() => changes.addLesson()}>
        {t('loss.lessons.addLesson')}
      </Button>
      <Button size="small" icon={CalendarPlus} onClick={() => changes.addAction()}>
        {t('loss.lessons.addAction')}
      </Button>
    </div>
  );
  return (
    <Card title={t('loss.lessons.title')}>
      {lessons.length === 0 && actions.length === 0 ? (
        <EmptyState size="small" level={3} icon={GraduationCap} title={t('loss.lessons.none')} why={t('loss.lessons.noneWhy')} actions={buttons} />
      ) : (
        <>
          <ul className={styles.rows}>
            {lessons.map((lesson, index) => (
              <LessonRow key={lesson.id} lesson={lesson} number={index + 1} changes={changes} />
            ))}
            {actions.map((action, index) => (
              <ActionRow key={action.id} action={action} number={index + 1} changes={changes} />
            ))}
          </ul>
          {buttons}
        </>
      )}
    </Card>
  );
}

function LessonRow({ lesson, number, changes }: { lesson: Lesson; number: number; changes: LossChanges }) {
  const t = useTexts();
  const sayDone = useUndoToast();
  const text = useRecordText(lesson, 'text', 'loss.steps.editLesson');
  return (
    <li className={styles.row}>
      <RecordField record={lesson} field="text" label={t('loss.lessons.lesson', { number })} labelHidden>
        <TextArea {...text} minRows={1} placeholder={t('loss.lessons.lessonPlaceholder')} maxLength={20_000} autoFocus={lesson.text === '' && lesson.rev === 1} />
        <AboutPeople text={text.value} />
      </RecordField>
      <IconButton
        icon={X}
        size="small"
        label={t('loss.lessons.removeLesson', { number })}
        onClick={() => {
          changes.removeLesson(lesson);
          sayDone(t('loss.lessons.removedLesson'));
        }}
      />
    </li>
  );
}

function ActionRow({ action, number, changes }: { action: Activity; number: number; changes: LossChanges }) {
  const t = useTexts();
  const today = useToday();
  const sayDone = useUndoToast();
  const subject = useRecordText(action, 'subject', 'loss.steps.editAction');
  const isDone = action.doneOn !== null;
  return (
    <li className={clsx(styles.row, styles.action, isDone && styles.done)}>
      <Checkbox labelHidden label={t('loss.lessons.done', { number })} checked={isDone} onCheckedChange={(checked) => changes.setAction(action.id, { doneOn: checked ? today : null })} />
      <div className={styles.what}>
        <RecordOpinions record={action} />
        <Field label={t('loss.lessons.action', { number })} labelHidden>
          <TextInput {...subject} placeholder={t('loss.lessons.actionPlaceholder')} maxLength={500} autoFocus={action.subject === '' && action.rev === 1} />
          <AboutPeople text={subject.value} />
        </Field>
        <DateInput size="small" aria-label={t('loss.lessons.due', { number })} value={action.dueOn} onCommit={(dueOn) => changes.setAction(action.id, { dueOn })} incompleteMessage={t('common.incompleteDay')} />
      </div>
      <IconButton
        icon={X}
        size="small"
        label={t('loss.lessons.removeAction', { number })}
        onClick={() => {
          changes.removeAction(action);
          sayDone(t('loss.lessons.removedAction'));
        }}
      />
    </li>
  );
}
