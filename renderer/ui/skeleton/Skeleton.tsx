import clsx from 'clsx';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** What is being loaded, for screen readers. */
  label: string;
  /** Lines of text to stand in for … */
  lines?: number;
  /** … or one block of this height in pixels. */
  height?: number | undefined;
  className?: string | undefined;
}

const WIDTHS = ['92%', '78%', '85%', '60%'];

/** The outline of what comes, so that nothing jumps. It stays still: waiting is short here. */
export function Skeleton({ label, lines = 3, height, className }: SkeletonProps) {
  return (
    <div className={clsx(styles.skeleton, className)} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {height === undefined ? (
        Array.from({ length: lines }, (_, index) => (
          <span key={index} className={styles.line} style={{ width: WIDTHS[index % WIDTHS.length] }} />
        ))
      ) : (
        <span className={styles.block} style={{ height }} />
      )}
    </div>
  );
}
