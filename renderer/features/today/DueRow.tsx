import { Check, ClockArrowUp, MapPin, Phone } from 'lucide-react';
import { memo, useState } from 'react';
import { Link } from 'react-router';
import type { Activity } from '../../../shared/domain/deal/activity';
import { snoozedTo } from '../../../shared/domain/deal/snooze';
import type { Day } from '../../../shared/domain/schema/values';
import { DueDay } from '../../fields/DueDay';
import { useUndoToast } from '../../fields/undo-toast';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { finishActivity, moveActivity } from '../../stores/activity-changes';
import { useRecord, useWorkbench } from '../../stores/workbench-context';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import { Menu } from '../../ui/menu/Menu';
import styles from './DueRow.module.css';
import { NewDay } from './NewDay';

const KIND_ICONS = { 'next-step': null, visit: MapPin, call: Phone } as const;

/** One thing to do: whose it is, when it is due, and the two things one does with it: tick it off or put it off. */
export const DueRow = memo(function DueRow({ activity, today }: { activity: Activity; today: Day }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const [isPicking, setPicking] = useState(false);
  const account = useRecord('account', activity.accountId);
  const deal = useRecord('deal', activity.dealId);
  const subject = activity.subject === '' ? t('today.unnamed') : activity.subject;
  const kindIcon = KIND_ICONS[activity.kind];

  const moveTo = (day: Day): void => {
    moveActivity(workbench, activity, day);
    say(t('today.snoozedToast', { day: format.day(day) }));
  };

  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.tick}
        aria-label={t('today.doneLabel', { subject })}
        title={t('today.done')}
        onClick={() => {
          finishActivity(workbench, activity, today);
          say(t('today.doneToast', { subject }));
        }}
      >
        <Icon as={Check} size={13} />
      </button>
      <div className={styles.words}>
        <p className={styles.subject}>
          {kindIcon === null ? null : <Icon as={kindIcon} size={14} />}
          <span>{subject}</span>
        </p>
        <p className={styles.owner}>
          <Link to={places.account(activity.accountId)}>{account?.name ?? t('common.unknown')}</Link>
          {deal === undefined ? null : (
            <>
              <span aria-hidden> · </span>
              <Link to={activity.isCloseStep ? places.negotiation(deal.id) : places.deal(deal.id)}>{deal.name === '' ? t('deals.strip.unnamed') : deal.name}</Link>
            </>
          )}
          {activity.closeOwner === 'customer' ? (
            <>
              <span aria-hidden> · </span>
              {activity.closePerson.trim() === '' ? t('today.customersStep') : t('today.customersStepOf', { name: activity.closePerson.trim() })}
            </>
          ) : null}
        </p>
      </div>
      {isPicking ? (
        <NewDay
          label={t('today.newDate', { subject })}
          value={activity.dueOn}
          onEnd={(day) => {
            setPicking(false);
            if (day !== null) moveTo(day);
          }}
        />
      ) : activity.dueOn === null ? (
        <span className={styles.undated}>{t('today.noDate')}</span>
      ) : (
        <DueDay day={activity.dueOn} today={today} variant="compact" />
      )}
      <Menu
        align="end"
        trigger={<IconButton size="small" icon={ClockArrowUp} label={t('today.snooze', { subject })} />}
        entries={[
          { id: 'day', label: t('today.snoozeDay'), onSelect: () => moveTo(snoozedTo(activity.dueOn, 1, today)) },
          { id: 'week', label: t('today.snoozeWeek'), onSelect: () => moveTo(snoozedTo(activity.dueOn, 7, today)) },
          { id: 'date', label: t('today.snoozeDate'), onSelect: () => setPicking(true) },
        ]}
      />
    </li>
  );
});
