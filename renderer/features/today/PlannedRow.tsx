import { Check, ClockArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { snoozedTo } from '../../../shared/domain/deal/snooze';
import type { Day } from '../../../shared/domain/schema/values';
import { DueDay } from '../../fields/DueDay';
import { useUndoToast } from '../../fields/undo-toast';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { IconButton } from '../../ui/button/IconButton';
import { Icon, type IconType } from '../../ui/icon/Icon';
import { Menu } from '../../ui/menu/Menu';
import styles from './DueRow.module.css';

type Props = {
  subject: string;
  icon: IconType;
  /** Whom it is about, with the way there. */
  owner: ReactNode;
  dueOn: Day | null;
  today: Day;
  onDone: () => void;
  onMove: (day: Day) => void;
};

/** Something due that is planned elsewhere, to be ticked off or put off like every other step. */
export function PlannedRow({ subject, icon, owner, dueOn, today, onDone, onMove }: Props) {
  const t = useTexts();
  const format = useFormat();
  const say = useUndoToast();
  const move = (days: number): void => {
    const day = snoozedTo(dueOn, days, today);
    onMove(day);
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
          onDone();
          say(t('today.doneToast', { subject }));
        }}
      >
        <Icon as={Check} size={13} />
      </button>
      <div className={styles.words}>
        <p className={styles.subject}>
          <Icon as={icon} size={14} />
          <span>{subject}</span>
        </p>
        <p className={styles.owner}>{owner}</p>
      </div>
      {dueOn === null ? <span className={styles.undated}>{t('today.noDate')}</span> : <DueDay day={dueOn} today={today} variant="compact" />}
      <Menu
        align="end"
        trigger={<IconButton size="small" icon={ClockArrowUp} label={t('today.snooze', { subject })} />}
        entries={[
          { id: 'day', label: t('today.snoozeDay'), onSelect: () => move(1) },
          { id: 'week', label: t('today.snoozeWeek'), onSelect: () => move(7) },
        ]}
      />
    </li>
  );
}
