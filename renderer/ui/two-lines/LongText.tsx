import clsx from 'clsx';
import styles from './LongText.module.css';

/** Words that may take two lines of a cell, which stays as high as any other; what does not fit is in the title. */
export function LongText({ children, isSmall = false }: { children: string; isSmall?: boolean }) {
  return (
    <span className={clsx(styles.text, isSmall && styles.small)} title={children}>
      {children}
    </span>
  );
}
