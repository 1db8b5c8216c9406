import { Check } from 'lucide-react';
import { memo, useMemo, useRef, type RefObject } from 'react';
import type { Deal } from '../../../shared/domain/deal/deal';
import type { Day } from '../../../shared/domain/schema/values';
import { nextStepOf } from '../../../shared/domain/deal/next-step';
import { useCommands } from '../../app/commands/command-context';
import { DueDay } from '../../fields/DueDay';
import { FieldOpinions } from '../../fields/opinions/FieldOpinions';
import { AboutPeople } from '../../fields/people-lint/AboutPeople';
import { useUndoToast } from '../../fields/undo-toast';
import { RecordField } from '../../fields/RecordField';
import { useTexts } from '../../i18n/texts';
import { useToday } from '../../stores/today';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { IconButton } from '../../ui/button/IconButton';
import { DateInput } from '../../ui/date-input/DateInput';
import { TextInput } from '../../ui/text-input/TextInput';
import { setStepDue, setStepSubject } from './next-step-changes';
import styles from './NextStepField.module.css';

/**
 * The next step of a deal, written where one sees it. Typing into the empty field makes the step; ticking it off
 * leaves the field empty and ready for the next one.
 */
export function NextStepField({ deal }: { deal: Deal }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const today = useToday();
  const input = useRef<HTMLInputElement>(null);
  const activities = useTable('activity');
  const step = useMemo(() => nextStepOf(activities.values(), deal.id), [activities, deal.id]);

  useCommands(
    useMemo(
      () => [
        {
          id: 'deal.next-step',
          label: t('deals.commands.nextStep'),
          group: t('deals.commands.group'),
          run: () => input.current?.focus(),
        },
      ],
      [t],
    ),
  );

  return (
    <div className={styles.step} role="group" aria-label={t('deals.strip.nextStep')}>
      <DoneButton stepId={step?.id ?? null} today={today} input={input} />
      <RecordField record={step} field="subject" label={t('deals.strip.nextStep')} labelHidden className={styles.subject}>
        <TextInput
          ref={input}
          data-testid="next-step"
          size="small"
          placeholder={t('deals.strip.nextStepPlaceholder')}
          maxLength={500}
          value={step?.subject ?? ''}
          onValueChange={(subject) => setStepSubject(workbench, deal, subject)}
          onBlur={() => workbench.endStep()}
        />
        <AboutPeople text={step?.subject ?? ''} floating />
      </RecordField>
      <FieldOpinions record={step} field="subject" label={t('deals.strip.nextStep')} look="icon" />
      <FieldOpinions record={step} field="dueOn" label={t('deals.strip.nextStepDue')} look="icon" />
      {step?.dueOn != null && step.dueOn < today ? <DueDay day={step.dueOn} today={today} variant="mark" /> : null}
      <StepDay deal={deal} day={step?.dueOn ?? null} />
    </div>
  );
}

/** Ticks the step off. By itself, as what stands beside the words is not drawn again with each letter. */
const DoneButton = memo(function DoneButton({ stepId, today, input }: { stepId: string | null; today: Day; input: RefObject<HTMLInputElement | null> }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const finish = (): void => {
    const step = stepId === null ? undefined : workbench.store.getState().tables.activity.get(stepId);
    if (step === undefined) return;
    workbench.change('deals.steps.nextStepDone', (edit) => edit.update(step, { doneOn: today }));
    say(t('deals.strip.doneToast', { subject: step.subject }));
    input.current?.focus();
  };
  return <IconButton icon={Check} size="small" variant="secondary" label={t('deals.strip.nextStepDone')} disabled={stepId === null} onClick={finish} />;
});

/** The day the step is due, by itself for the same reason. */
const StepDay = memo(function StepDay({ deal, day }: { deal: Deal; day: Day | null }) {
  const t = useTexts();
  const workbench = useWorkbench();
  return (
    <DateInput
      size="small"
      className={styles.due}
      aria-label={t('deals.strip.nextStepDue')}
      incompleteMessage={t('common.incompleteDay')}
      value={day}
      onCommit={(dueOn) => setStepDue(workbench, deal, dueOn)}
      onBlur={() => workbench.endStep()}
    />
  );
});
