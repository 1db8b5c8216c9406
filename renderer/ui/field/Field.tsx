import clsx from 'clsx';
import { CircleAlert } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../icon/Icon';
import { FieldContext } from './field-context';
import styles from './Field.module.css';

export interface FieldProps {
  /** Above the control. */
  label: string;
  /** Keeps the label for screen readers only, e.g. in a table cell. */
  labelHidden?: boolean;
  /** Small words behind the label, e.g. "optional". */
  note?: string | undefined;
  /** Something small behind the label that can be pressed. */
  mark?: ReactNode;
  /** Below the control, always visible. */
  hint?: ReactNode;
  /** What is wrong and what to do, in words. Replaces the hint. */
  error?: string | null | undefined;
  required?: boolean;
  disabled?: boolean;
  className?: string | undefined;
  /** One control of this design system, or a native one wired through `useControlProps`. */
  children: ReactNode;
}

/** Label, hint and error of a control, joined to it for screen readers. */
export function Field({
  label,
  labelHidden = false,
  note,
  mark,
  hint,
  error,
  required = false,
  disabled = false,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const [controlError, setControlError] = useState<string | null>(null);
  const shownError = error ?? controlError;
  const hasHint = hint !== undefined && hint !== null && hint !== '';
  const describedBy = shownError ? `${id}-error` : hasHint ? `${id}-hint` : undefined;

  return (
    <div className={clsx(styles.field, className)} data-invalid={shownError ? true : undefined}>
      <div className={clsx(styles.head, labelHidden && styles.headHidden)}>
        <label className={styles.label} id={`${id}-label`} htmlFor={`${id}-control`}>
          {label}
        </label>
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
        {labelHidden ? null : mark}
      </div>
      {labelHidden ? <div className={styles.loneMark}>{mark}</div> : null}
      <FieldContext
        value={{
          controlId: `${id}-control`,
          labelId: `${id}-label`,
          describedBy,
          invalid: Boolean(shownError),
          required,
          disabled,
          reportError: setControlError,
        }}
      >
        {children}
      </FieldContext>
      {shownError ? (
        <p className={styles.error} id={`${id}-error`} role="alert">
          <Icon as={CircleAlert} size={14} />
          <span>{shownError}</span>
        </p>
      ) : hasHint ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
