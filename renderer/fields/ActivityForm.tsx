import { useState, type FormEvent, type ReactNode } from 'react';
import type { ActivityKind } from '../../shared/domain/deal/activity';
import type { Day } from '../../shared/domain/schema/values';
import { AboutPeople } from './people-lint/AboutPeople';
import { useTexts } from '../i18n/texts';
import { useToday } from '../stores/today';
import { Button } from '../ui/button/Button';
import { DateInput } from '../ui/date-input/DateInput';
import { Field } from '../ui/field/Field';
import { Segmented } from '../ui/segmented/Segmented';
import { TextArea } from '../ui/text-area/TextArea';
import { TextInput } from '../ui/text-input/TextInput';
import styles from './ActivityForm.module.css';

/** What was entered. `day` is when a visit or call took place, or when a next step is due. */
export type EnteredActivity = { kind: ActivityKind; subject: string; note: string; day: Day | null };

type Props = {
  /** Kinds to choose from; the first is chosen at the start. */
  kinds: readonly [ActivityKind, ...ActivityKind[]];
  /** Fields that say whom it is about. */
  owner: ReactNode;
  /** Takes what was entered; `false` means the owner is missing and keeps the form. */
  onSave: (activity: EnteredActivity) => boolean;
  onClose: () => void;
  /** How notes may be taken, below their field. */
  noteHint?: string;
  /** Further fields between notes and buttons. */
  children?: ReactNode;
};

/** Notes a visit, a call or a next step. */
export function ActivityForm({ kinds, owner, onSave, onClose, noteHint, children }: Props) {
  const t = useTexts();
  const today = useToday();
  const [kind, setKind] = useState<ActivityKind>(kinds[0]);
  const [subject, setSubject] = useState('');
  const [note, setNote] = useState('');
  const [day, setDay] = useState<Day | null>(today);
  const [isChecked, setChecked] = useState(false);
  const isMissing = subject.trim() === '';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (isMissing) return;
    if (onSave({ kind, subject: subject.trim(), note: note.trim(), day })) onClose();
  };

  return (
    <form
      className={styles.form}
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      {kinds.length > 1 ? (
        <Field label={t('today.activity.kind')} className={styles.kind}>
          <Segmented value={kind} onValueChange={setKind} options={kinds.map((value) => ({ value, label: t(`today.activity.kinds.${value}`) }))} />
        </Field>
      ) : null}
      <Field label={t('today.activity.subject')} className={styles.subject} error={isChecked && isMissing ? t('today.activity.subjectMissing') : null}>
        <TextInput autoFocus value={subject} onValueChange={setSubject} maxLength={500} placeholder={t(`today.activity.subjectPlaceholder.${kind}`)} />
        <AboutPeople text={subject} />
      </Field>
      <div className={styles.owner}>{owner}</div>
      <Field label={t(kind === 'next-step' ? 'today.activity.dueOn' : 'today.activity.doneOn')} className={styles.day}>
        <DateInput incompleteMessage={t('common.incompleteDay')} value={day} onCommit={setDay} />
      </Field>
      <Field label={t('today.activity.note')} className={styles.note} hint={noteHint}>
        <TextArea value={note} onValueChange={setNote} minRows={2} placeholder={t('today.activity.notePlaceholder')} maxLength={20_000} />
        <AboutPeople text={note} />
      </Field>
      {children == null ? null : <div className={styles.note}>{children}</div>}
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('common.actions.cancel')}</Button>
        <Button type="submit" variant="primary">
          {t('today.activity.save')}
        </Button>
      </div>
    </form>
  );
}
