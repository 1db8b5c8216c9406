import { ArrowRight, Check, MapPin, Phone, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Activity } from '../../../shared/domain/deal/activity';
import type { Day } from '../../../shared/domain/schema/values';
import { DueDay } from '../../fields/DueDay';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { RecordTextField } from '../../fields/RecordTextField';
import { useUndoToast } from '../../fields/undo-toast';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { finishActivity } from '../../stores/activity-changes';
import { useRecord, useWorkbench } from '../../stores/workbench-context';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import { ActivityPhotos } from './ActivityPhotos';
import styles from './ActivityRow.module.css';

const KIND_ICONS = { 'next-step': ArrowRight, visit: MapPin, call: Phone } as const;

/** One activity of an account. A click on its words opens them for editing. */
export function ActivityRow({ activity, today }: { activity: Activity; today: Day }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const deal = useRecord('deal', activity.dealId);
  const [isOpen, setOpen] = useState(false);
  const subject = activity.subject === '' ? t('today.unnamed') : activity.subject;
  const isDone = activity.doneOn !== null;
  const day = activity.doneOn ?? activity.dueOn;

  return (
    <li className={styles.row}>
      <span className={styles.kind} title={t(`today.activity.kinds.${activity.kind}`)}>
        <Icon as={KIND_ICONS[activity.kind]} size={15} />
      </span>
      <div className={styles.body}>
        <button type="button" className={styles.subject} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {subject}
        </button>
        {isOpen ? (
          <div className={styles.fields}>
            <RecordTextField record={activity} field="subject" aboutPeople label={t('today.activity.subject')} />
            <RecordTextField record={activity} field="note" aboutPeople label={t('today.activity.note')} multiline />
          </div>
        ) : activity.note === '' ? null : (
          <p className={styles.note}>{activity.note}</p>
        )}
        <RecordOpinions record={activity} apart={['subject', 'note']} />
        <ActivityPhotos activityId={activity.id} />
        {deal === undefined ? null : (
          <Link to={places.deal(deal.id)} className={styles.deal}>
            {deal.name === '' ? t('deals.strip.unnamed') : deal.name}
          </Link>
        )}
      </div>
      <span className={styles.day}>
        {day === null ? t('today.noDate') : isDone ? format.day(day) : <DueDay day={day} today={today} variant="compact" />}
      </span>
      {isDone ? (
        <IconButton
          size="small"
          icon={Undo2}
          label={t('accounts.activities.reopen', { subject })}
          onClick={() => workbench.change('today.steps.reopen', (edit) => edit.update(activity, { doneOn: null }))}
        />
      ) : (
        <IconButton
          size="small"
          icon={Check}
          label={t('accounts.activities.tick', { subject })}
          onClick={() => {
            finishActivity(workbench, activity, today);
            say(t('today.doneToast', { subject }));
          }}
        />
      )}
      <IconButton
        size="small"
        icon={Trash2}
        label={t('accounts.activities.delete', { subject })}
        onClick={() => {
          workbench.change('today.steps.delete', (edit, { activityPhoto }) => edit.remove(activity, ...[...activityPhoto.values()].filter(({ activityId }) => activityId === activity.id)));
          say(t('accounts.activities.deletedToast', { subject }));
        }}
      />
    </li>
  );
}
