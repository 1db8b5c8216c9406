import { useState, type FormEvent } from 'react';
import type { Account } from '../../../../shared/domain/account/account';
import { CALL_OUTCOMES, type CallOutcome } from '../../../../shared/domain/deal/activity';
import { usualNext } from '../../../../shared/domain/qualification/next-call';
import type { Day } from '../../../../shared/domain/schema/values';
import { useUndoToast } from '../../../fields/undo-toast';
import { AboutPeople } from '../../../fields/people-lint/AboutPeople';
import { useTexts } from '../../../i18n/texts';
import type { CallChanges } from '../../../stores/call-changes';
import { useToday } from '../../../stores/today';
import { Button } from '../../../ui/button/Button';
import { DateInput } from '../../../ui/date-input/DateInput';
import { Field } from '../../../ui/field/Field';
import { Segmented } from '../../../ui/segmented/Segmented';
import { TextArea } from '../../../ui/text-area/TextArea';
import { TextInput } from '../../../ui/text-input/TextInput';
import styles from './LogCallForm.module.css';

type Props = { account: Account; changes: CallChanges; onLogged: () => void };

/** How a call went, and when the company is next: the outcome proposes what usually follows. */
export function LogCallForm({ account, changes, onLogged }: Props) {
  const t = useTexts();
  const say = useUndoToast();
  const today = useToday();
  const [outcome, setOutcome] = useState<CallOutcome | null>(null);
  const [isChecked, setChecked] = useState(false);
  const [note, setNote] = useState('');
  const [nextOn, setNextOn] = useState<Day | null>(null);
  const [subject, setSubject] = useState('');

  const choose = (chosen: CallOutcome): void => {
    setOutcome(chosen);
    setNextOn(usualNext(chosen, today).dueOn);
    setSubject(t(`qualification.log.nextSubjects.${chosen}`));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (outcome === null) return;
    const words = t(`qualification.log.outcomes.${outcome}`);
    // The company leaves the list with this: who is next is found first.
    onLogged();
    changes.log({
      accountId: account.id,
      outcome,
      subject: t('qualification.log.subject', { outcome: words }),
      note: note.trim(),
      today,
      next: nextOn === null ? null : { kind: usualNext(outcome, today).kind, subject: subject.trim(), dueOn: nextOn },
    });
    say(t('qualification.log.saved', { name: account.name, outcome: words }));
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate data-log-call>
      <Field label={t('qualification.log.outcome')} error={isChecked && outcome === null ? t('qualification.log.chooseOutcome') : null}>
        <Segmented size="small" value={outcome} onValueChange={choose} options={CALL_OUTCOMES.map((value) => ({ value, label: t(`qualification.log.outcomes.${value}`) }))} />
      </Field>
      {outcome === null ? null : (
        <>
          <Field label={t('qualification.log.note')}>
            <TextArea value={note} onValueChange={setNote} minRows={2} maxLength={20_000} placeholder={t('qualification.log.notePlaceholder')} />
            <AboutPeople text={note} />
          </Field>
          <div className={styles.next}>
            <Field label={t('qualification.log.nextOn')}>
              <DateInput incompleteMessage={t('common.incompleteDay')} value={nextOn} onCommit={setNextOn} />
            </Field>
            <Field label={t('qualification.log.nextSubject')}>
              <TextInput value={subject} onValueChange={setSubject} maxLength={500} disabled={nextOn === null} />
              <AboutPeople text={subject} />
            </Field>
          </div>
          {nextOn !== null && nextOn > today ? <p className={styles.again}>{t('qualification.log.again')}</p> : null}
          <Button type="submit" variant="primary">
            {t('qualification.log.save')}
          </Button>
        </>
      )}
    </form>
  );
}
