import clsx from 'clsx';
import { useEffect, useRef, useState, type ComponentProps } from 'react';
import control from '../field/control.module.css';
import { useControlProps, useField } from '../field/field-context';
import styles from './DateInput.module.css';

export interface DateInputProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'size' | 'type' | 'min' | 'max' | 'step'> {
  /** A calendar day `YYYY-MM-DD`, never an instant. `null` is empty. */
  value: string | null;
  onCommit: (value: string | null) => void;
  min?: string | undefined;
  max?: string | undefined;
  /** Words for a day that was typed halfway, also with three digits of its year. Shown by the field around it, otherwise as a title. */
  incompleteMessage: string;
  size?: 'medium' | 'small';
  variant?: 'boxed' | 'bare';
}

/** While a year is typed the browser reports 0002, 0020, 0202; those are not days anyone means. */
const FIRST_YEAR = '1900';

/**
 * A day to type or choose. A whole one counts at once; one with two digits of its year and an emptied one count on Enter or
 * when the field is left, before `onKeyDown` and `onBlur`. While it is half a day, its validity says so, Enter does nothing,
 * and a form around it is not sent.
 */
export function DateInput({
  value,
  onCommit,
  min,
  max,
  incompleteMessage,
  size = 'medium',
  variant = 'boxed',
  className,
  onBlur,
  onKeyDown,
  ...rest
}: DateInputProps) {
  const field = useField();
  const [draft, setDraft] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const reportError = field?.reportError;

  useEffect(() => {
    reportError?.(message);
    return () => reportError?.(null);
  }, [message, reportError]);

  useEffect(() => {
    const form = input.current?.form ?? null;
    if (message === null || form === null) return;
    // It would be sent with the day before.
    const refuse = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      input.current?.focus();
    };
    form.addEventListener('submit', refuse);
    return () => form.removeEventListener('submit', refuse);
  }, [message]);

  const wiring = useControlProps({
    ...rest,
    'aria-invalid': rest['aria-invalid'] ?? (message !== null || field?.invalid),
  });

  function say(words: string | null) {
    setMessage(words);
    input.current?.setCustomValidity(words ?? '');
  }

  /** Whether it is a whole day, or none. */
  function finish(): boolean {
    const element = input.current;
    if (element === null) return true;
    const typed = element.value === '' ? null : element.value;
    const next = typed === null || typed === value ? typed : withCentury(typed);
    if (element.validity.badInput || (next !== null && next < FIRST_YEAR && next !== value)) {
      say(incompleteMessage);
      return false;
    }
    say(null);
    setDraft(null);
    if (next !== value) onCommit(next);
    return true;
  }

  return (
    <span
      className={clsx(control.control, size === 'small' && control.small, variant === 'bare' && control.bare, className)}
      data-invalid={wiring['aria-invalid']}
      data-disabled={wiring.disabled || undefined}
    >
      <input
        {...rest}
        {...wiring}
        title={message !== null && field === null ? message : rest.title}
        ref={input}
        type="date"
        min={min}
        max={max ?? '9999-12-31'}
        className={clsx(control.input, styles.date)}
        data-empty={(draft ?? value ?? '') === '' || undefined}
        value={draft ?? value ?? ''}
        onChange={(event) => {
          const next = event.target.value;
          setDraft(next);
          if (message !== null) say(null);
          // A day picked from the calendar counts at once; emptying waits until the field is left.
          if (next >= FIRST_YEAR && next !== value) onCommit(next);
        }}
        onBlur={(event) => {
          finish();
          onBlur?.(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !finish()) event.preventDefault();
          onKeyDown?.(event);
        }}
      />
    </span>
  );
}

/** A year of two digits lies at most twenty years ahead of this one, as where days are imported; a longer one stays. */
function withCentury(day: string): string {
  if (day >= '0100') return day;
  const thisYear = new Date().getFullYear();
  const guess = Math.floor(thisYear / 100) * 100 + Number(day.slice(2, 4));
  return `${guess > thisYear + 20 ? guess - 100 : guess}${day.slice(4)}`;
}
