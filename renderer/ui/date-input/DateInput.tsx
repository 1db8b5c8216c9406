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
  /** Words for a day that was typed halfway, also with two digits of its year. */
  incompleteMessage: string;
  size?: 'medium' | 'small';
  variant?: 'boxed' | 'bare';
}

/** While a year is typed the browser reports 0002, 0020, 0202; those are not days anyone means. */
const FIRST_YEAR = '1900';

/** A day to type or choose. A whole one counts at once, an emptied one when the field is left. */
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

  const wiring = useControlProps({
    ...rest,
    'aria-invalid': rest['aria-invalid'] ?? (message !== null || field?.invalid),
  });

  function finish() {
    const element = input.current;
    if (element === null) return;
    const next = element.value === '' ? null : element.value;
    if (element.validity.badInput || (next !== null && next < FIRST_YEAR && next !== value)) {
      setMessage(incompleteMessage);
      return;
    }
    setMessage(null);
    setDraft(null);
    if (next !== value) onCommit(next);
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
          if (message !== null) setMessage(null);
          // A day picked from the calendar counts at once; emptying waits until the field is left.
          if (next >= FIRST_YEAR && next !== value) onCommit(next);
        }}
        onBlur={(event) => {
          onBlur?.(event);
          finish();
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key === 'Enter') finish();
        }}
      />
    </span>
  );
}
