import clsx from 'clsx';
import styles from './InfluenceBars.module.css';

export interface InfluenceBarsProps {
  /** 1 to 5; `null` is not rated. */
  value: number | null;
  /** In words, e.g. "Einfluss 4 von 5". */
  label: string;
  /** Height in pixels. */
  height?: number;
  className?: string | undefined;
}

/** Read-only picture of influence: five rising bars. */
export function InfluenceBars({ value, label, height = 14, className }: InfluenceBarsProps) {
  return (
    <span className={clsx(styles.bars, className)} style={{ height }} role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((step) => (
        <span
          key={step}
          className={styles.bar}
          style={{ height: `${20 + step * 16}%` }}
          data-on={(value !== null && step <= value) || undefined}
        />
      ))}
    </span>
  );
}
