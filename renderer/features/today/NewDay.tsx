import { useRef, useState } from 'react';
import type { Day } from '../../../shared/domain/schema/values';
import { useTexts } from '../../i18n/texts';
import { DateInput } from '../../ui/date-input/DateInput';
import styles from './DueRow.module.css';

type NewDayProps = {
  /** What it is a new day for, in words. */
  label: string;
  value: Day | null;
  /** It is left, with the day it stands at, `null` where nothing is to change. */
  onEnd: (day: Day | null) => void;
};

/**
 * Asks for the day something is put off to. The day counts once the field is left or on Enter: typing goes through days nobody means,
 * and the row it stands in moves with its day. Escape leaves all as it was.
 */
export function NewDay({ label, value, onEnd }: NewDayProps) {
  const t = useTexts();
  const [shown, setShown] = useState(value);
  // What is typed last counts in the event that leaves the field, before anything is drawn again.
  const typed = useRef(value);
  const end = (): void => onEnd(typed.current === value ? null : typed.current);
  return (
    <DateInput
      autoFocus
      size="small"
      className={styles.picker}
      aria-label={label}
      incompleteMessage={t('common.incompleteDay')}
      value={shown}
      onCommit={(day) => {
        typed.current = day;
        setShown(day);
      }}
      onBlur={(event) => {
        if (event.currentTarget.validity.valid) end();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd(null);
        if (event.key === 'Enter' && event.currentTarget.validity.valid) end();
      }}
    />
  );
}
