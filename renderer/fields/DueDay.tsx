import clsx from 'clsx';
import { AlarmClock, OctagonAlert } from 'lucide-react';
import type { Day } from '../../shared/domain/schema/values';
import { useFormat } from '../i18n/format';
import { useTexts } from '../i18n/texts';
import { Icon } from '../ui/icon/Icon';
import styles from './DueDay.module.css';

type Props = {
  day: Day;
  today: Day;
  /** The mark alone, beside a field that shows the day. */
  dayHidden?: boolean;
};

/** A day something is due. Overdue and today are told by shape and word, not by colour alone. */
export function DueDay({ day, today, dayHidden = false }: Props) {
  const t = useTexts();
  const format = useFormat();
  const overdue = day < today;
  if (!overdue && day !== today) return dayHidden ? null : <span className={styles.due}>{format.day(day)}</span>;
  return (
    <span className={clsx(styles.due, overdue ? styles.overdue : styles.today)}>
      <Icon as={overdue ? OctagonAlert : AlarmClock} size={14} />
      {dayHidden || !overdue ? null : <span>{format.day(day)}</span>}
      <span>{t(overdue ? 'deals.due.overdue' : 'deals.due.today')}</span>
    </span>
  );
}
