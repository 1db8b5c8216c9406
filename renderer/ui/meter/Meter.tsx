import clsx from 'clsx';
import styles from './Meter.module.css';

export interface MeterProps {
  /** 0 to 1. */
  value: number;
  /** What is measured. */
  label: string;
  /** The value in words, e.g. "3 von 5 betreut". */
  valueText: string;
  /** Shows the words beside the bar. */
  showValue?: boolean;
  tone?: 'accent' | 'red' | 'amber' | 'green';
  /** Splits the bar into that many equal parts. */
  segments?: number | undefined;
  size?: 'medium' | 'small';
  className?: string | undefined;
}

/** How much of something is there. What is under way is a ProgressBar. */
export function Meter({
  value,
  label,
  valueText,
  showValue = false,
  tone = 'accent',
  segments,
  size = 'medium',
  className,
}: MeterProps) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <span className={clsx(styles.meter, styles[tone], size === 'small' && styles.small, className)}>
      <span
        className={styles.track}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={valueText}
      >
        {segments === undefined ? (
          <span className={styles.part}>
            <span className={styles.fill} style={{ width: `${share * 100}%` }} />
          </span>
        ) : (
          Array.from({ length: segments }, (_, index) => (
            <span key={index} className={styles.part}>
              <span
                className={styles.fill}
                style={{ width: `${Math.min(1, Math.max(0, share * segments - index)) * 100}%` }}
              />
            </span>
          ))
        )}
      </span>
      {showValue ? (
        <span className={styles.value} aria-hidden>
          {valueText}
        </span>
      ) : null}
    </span>
  );
}
