import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';

export interface FieldGroupProps {
  /** Heading of the group; also its accessible name. */
  title?: string;
  /** Side by side, wrapping when a column would fall under `minColumn`. */
  columns?: boolean;
  /** Smallest width of a column, in pixels. */
  minColumn?: number;
  className?: string | undefined;
  children: ReactNode;
}

/** Fields that belong together, on one rhythm. */
export function FieldGroup({ title, columns = false, minColumn = 180, className, children }: FieldGroupProps) {
  return (
    <fieldset className={clsx(styles.group, className)}>
      {title === undefined ? null : <legend className={styles.title}>{title}</legend>}
      <div
        className={clsx(styles.fields, columns && styles.columns)}
        style={columns ? { gridTemplateColumns: `repeat(auto-fit, minmax(min(${minColumn}px, 100%), 1fr))` } : undefined}
      >
        {children}
      </div>
    </fieldset>
  );
}
