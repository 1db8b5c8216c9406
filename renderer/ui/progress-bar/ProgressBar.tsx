import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** 0 to 1; `null` while the end is unknown. */
  value: number | null;
  label: string;
  /** Right of the label: "1.240 von 5.000". */
  valueText?: string | undefined;
  /** E.g. a cancel button. */
  action?: ReactNode;
  className?: string | undefined;
}

/** How far long work is, or only that it goes on. */
export function ProgressBar({ value, label, valueText, action, className }: ProgressBarProps) {
  const id = useId();
  const share = value === null ? null : Math.min(1, Math.max(0, value));
  return (
    <div className={clsx(styles.progress, className)}>
      <div className={styles.words}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {valueText === undefined ? null : <span className={styles.value}>{valueText}</span>}
      </div>
      <div className={styles.line}>
        <div
          className={styles.track}
          role="progressbar"
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={share === null ? undefined : Math.round(share * 100)}
          aria-valuetext={valueText}
        >
          <div
            className={clsx(styles.fill, share === null && styles.unknown)}
            style={share === null ? undefined : { transform: `translateX(${(share - 1) * 100}%)` }}
          />
        </div>
        {action}
      </div>
    </div>
  );
}
