import clsx from 'clsx';
import { AlarmClock, OctagonAlert } from 'lucide-react';
import type { Day } from '../../shared/domain/schema/values';
import { useFormat } from '../i18n/format';
import { useTexts } from '../i18n/texts';
import { Icon } from '../ui/icon/Icon';
import { VisuallyHidden } from '../ui/visually-hidden/VisuallyHidden';
import styles from './DueDay.module.css';

type Props = {
  day: Day;
  today: Day;
  /** `compact`: shape and day · `mark`: shape alone, beside a field that shows the day. Both keep the word for the pointer and screen readers. */
  variant?: 'full' | 'compact' | 'mark';
};

/** A day something is due. Overdue and today are told by shape and word, not by colour alone. */
export function DueDay({ day, today, variant = 'full' }: Props) {
  const t = useTexts();
  const format = useFormat();
  const isOverdue = day < today;
  if (!isOverdue && day !== today) return variant === 'mark' ? null : <span className={styles.due}>{format.day(day)}</span>;
  const word = t(isOverdue ? 'deals.due.overdue' : 'deals.due.today');
  return (
    <span className={clsx(styles.due, isOverdue ? styles.overdue : styles.today)} title={word}>
      <Icon as={isOverdue ? OctagonAlert : AlarmClock} size={14} />
      {variant === 'mark' ? null : <span>{format.day(day)}</span>}
      {variant === 'full' ? <span>{word}</span> : <VisuallyHidden>{word}</VisuallyHidden>}
    </span>
  );
}
