import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './StripField.module.css';

/** A small word above what it names. The control inside carries its own accessible name. */
export function StripField({ label, mark, className, children }: { label: string; mark?: ReactNode; className?: string | undefined; children: ReactNode }) {
  return (
    <div className={clsx(styles.field, className)}>
      <span className={styles.head}>
        <span className={styles.label} aria-hidden>
          {label}
        </span>
        {mark}
      </span>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
