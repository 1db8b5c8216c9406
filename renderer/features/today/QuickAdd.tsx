import { useRef, useState, type FormEvent, type Ref } from 'react';
import type { Day } from '../../../shared/domain/schema/values';
import { AboutPeople } from '../../fields/people-lint/AboutPeople';
import { useUndoToast } from '../../fields/undo-toast';
import { useTexts } from '../../i18n/texts';
import { logActivity, type ActivityOwner } from '../../stores/activity-changes';
import { useToday } from '../../stores/today';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { DateInput } from '../../ui/date-input/DateInput';
import { Field } from '../../ui/field/Field';
import { TextInput } from '../../ui/text-input/TextInput';
import { OwnerPicker } from './OwnerPicker';
import styles from './QuickAdd.module.css';

/** One line that takes down a next step while one still has the phone in the hand. */
export function QuickAdd({ ref }: { ref: Ref<HTMLInputElement> }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const today = useToday();
  const say = useUndoToast();
  const [subject, setSubject] = useState('');
  const [ownerText, setOwnerText] = useState('');
  const [owner, setOwner] = useState<ActivityOwner | null>(null);
  const [day, setDay] = useState<Day | null>(today);
  const [message, setMessage] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const ownerInput = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const written = subject.trim();
    if (written === '') {
      setMessage(t('today.quick.subjectMissing'));
      form.current?.querySelector('input')?.focus();
      return;
    }
    if (owner === null) {
      setMessage(t('today.quick.ownerMissing'));
      ownerInput.current?.focus();
      return;
    }
    logActivity(workbench, owner, { kind: 'next-step', subject: written, note: '', day });
    say(t('today.activity.savedToast', { subject: written }));
    setSubject('');
    setOwnerText('');
    setOwner(null);
    setMessage(null);
    form.current?.querySelector('input')?.focus();
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} aria-label={t('today.quick.label')} noValidate>
      <div className={styles.line}>
        <Field label={t('today.quick.subject')} labelHidden className={styles.subject}>
          <TextInput ref={ref} placeholder={t('today.quick.placeholder')} maxLength={500} value={subject} onValueChange={setSubject} />
          <AboutPeople text={subject} />
        </Field>
        <div className={styles.owner}>
          <OwnerPicker
            ref={ownerInput}
            aria-label={t('today.quick.owner')}
            text={ownerText}
            onChange={(text, chosen) => {
              setOwnerText(text);
              setOwner(chosen);
              setMessage(null);
            }}
          />
        </div>
        <DateInput className={styles.day} aria-label={t('today.quick.due')} incompleteMessage={t('common.incompleteDay')} value={day} onCommit={setDay} />
        <Button type="submit">{t('today.quick.add')}</Button>
      </div>
      {message === null ? null : (
        <p className={styles.message} role="alert">
          {message}
        </p>
      )}
    </form>
  );
}
