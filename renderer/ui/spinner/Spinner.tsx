import clsx from 'clsx';
import styles from './Spinner.module.css';

export interface SpinnerProps {
  size?: number;
  className?: string | undefined;
}

/** Decorative; the words that say what is being waited for stand beside it. */
export function Spinner({ size = 16, className }: SpinnerProps) {
  return (
    <svg className={clsx(styles.spinner, className)} width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      <circle className={styles.track} cx="8" cy="8" r="6" />
      <path className={styles.arc} d="M8 2a6 6 0 0 1 6 6" />
    </svg>
  );
}
