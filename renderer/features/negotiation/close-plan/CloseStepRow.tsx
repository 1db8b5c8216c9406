import clsx from 'clsx';
import { X } from 'lucide-react';
import type { CloseStep } from '../../../../shared/domain/negotiation/close-plan';
import type { Activity } from '../../../../shared/domain/deal/activity';
import type { Day } from '../../../../shared/domain/schema/values';
import { foldForSearch } from '../../../../shared/domain/text/fold';
import { DueDay } from '../../../fields/DueDay';
import { AboutPeople } from '../../../fields/people-lint/AboutPeople';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../../fields/record-text';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { Combobox } from '../../../ui/combobox/Combobox';
import { DateInput } from '../../../ui/date-input/DateInput';
import { Field } from '../../../ui/field/Field';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import type { PlanChanges } from './close-plan-changes';
import styles from './ClosePlanCard.module.css';

export const STEP_COLUMNS = ['subject', 'owner', 'person', 'dueOn'] as const;
const OWNERS = ['us', 'customer'] as const satisfies readonly Activity['closeOwner'][];

type Props = { step: CloseStep; number: number; today: Day; people: Record<Activity['closeOwner'], readonly string[]>; changes: PlanChanges };

/** One step of the plan: ticked off, whose it is, who takes it, until when. */
export function CloseStepRow({ step: { activity, isOverdue }, number, today, people, changes }: Props) {
  const t = useTexts();
  const sayDone = useUndoToast();
  const subject = useRecordText(activity, 'subject', 'negotiation.steps.editStep');
  const person = useRecordText(activity, 'closePerson', 'negotiation.steps.editStep');
  const isDone = activity.doneOn !== null;
  const label = (column: (typeof STEP_COLUMNS)[number]): string => t('negotiation.plan.cell', { column: t(`negotiation.plan.columns.${column}`), number });
  const typed = foldForSearch(person.value.trim());
  const offered = people[activity.closeOwner].filter((name) => name !== person.value.trim() && foldForSearch(name).includes(typed)).slice(0, 8);
  return (
    <li className={clsx(styles.row, isDone && styles.done)} data-testid="close-step" data-owner={activity.closeOwner}>
      <Checkbox labelHidden label={t('negotiation.plan.done', { number })} checked={isDone} onCheckedChange={(checked) => changes.update(activity.id, { doneOn: checked ? today : null })} />
      <Field label={label('subject')} labelHidden>
        <TextInput {...subject} size="small" maxLength={500} autoFocus={activity.subject === '' && activity.rev === 1} />
        <AboutPeople text={subject.value} />
      </Field>
      <Select
        size="small"
        aria-label={label('owner')}
        value={activity.closeOwner}
        onValueChange={(closeOwner) => changes.update(activity.id, { closeOwner })}
        options={OWNERS.map((value) => ({ value, label: t(`negotiation.plan.owners.${value}`) }))}
      />
      <Combobox
        size="small"
        aria-label={label('person')}
        listLabel={label('person')}
        text={person.value}
        onTextChange={person.onValueChange}
        onBlur={person.onBlur}
        onChoose={person.onValueChange}
        options={offered.map((name) => ({ id: name, label: name }))}
        maxLength={500}
      />
      <span className={styles.due}>
        <DateInput size="small" aria-label={label('dueOn')} value={activity.dueOn} onCommit={(dueOn) => changes.update(activity.id, { dueOn })} incompleteMessage={t('common.incompleteDay')} />
        {isOverdue && activity.dueOn !== null ? <DueDay day={activity.dueOn} today={today} variant="mark" /> : null}
      </span>
      <IconButton
        icon={X}
        size="small"
        label={t('negotiation.plan.remove', { number })}
        onClick={() => {
          changes.remove(activity);
          sayDone(t('negotiation.plan.removed'));
        }}
      />
      <RecordOpinions record={activity} />
    </li>
  );
}
