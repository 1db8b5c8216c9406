import clsx from 'clsx';
import { Check, Minus } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { Icon } from '../icon/Icon';
import styles from './Checkbox.module.css';

export interface CheckboxProps {
  checked: boolean | 'indeterminate';
  onCheckedChange: (checked: boolean) => void;
  label: ReactNode;
  /** Keeps the label for screen readers only (row selection). Needs a plain text label. */
  labelHidden?: boolean;
  hint?: ReactNode;
  disabled?: boolean;
  className?: string | undefined;
}

/** Something to tick, also for a part of what it stands for. */
export function Checkbox({
  checked,
  onCheckedChange,
  label,
  labelHidden = false,
  hint,
  disabled = false,
  className,
}: CheckboxProps) {
  const id = useId();
  return (
    <span className={clsx(styles.row, className)} data-disabled={disabled || undefined}>
      <Radix.Root
        id={id}
        className={styles.box}
        checked={checked}
        onCheckedChange={(next) => onCheckedChange(next === true)}
        disabled={disabled}
        aria-label={labelHidden && typeof label === 'string' ? label : undefined}
        aria-describedby={hint == null ? undefined : `${id}-hint`}
      >
        <Radix.Indicator className={styles.tick}>
          <Icon as={checked === 'indeterminate' ? Minus : Check} size={12} />
        </Radix.Indicator>
      </Radix.Root>
      {labelHidden ? null : (
        <span className={styles.words}>
          <label className={styles.label} htmlFor={id}>
            {label}
          </label>
          {hint == null ? null : (
            <span className={styles.hint} id={`${id}-hint`}>
              {hint}
            </span>
          )}
        </span>
      )}
    </span>
  );
}
