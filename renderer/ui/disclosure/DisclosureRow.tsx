import clsx from 'clsx';
import { ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Icon } from '../icon/Icon';
import styles from './DisclosureRow.module.css';

export interface DisclosureRowProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Names what opens, for screen readers: "Edit Standard". */
  label: string;
  title: ReactNode;
  /** Below the title, on one line, while the row is closed. */
  summary?: ReactNode;
  /** Right of the words: badges, a menu. */
  actions?: ReactNode;
  className?: string | undefined;
  /** Mounted while the row is open. */
  children: ReactNode;
}

/** One entry of a list that opens in place. Put several into a `DisclosureList`. */
export function DisclosureRow({ open, onOpenChange, label, title, summary, actions, className, children }: DisclosureRowProps) {
  const id = useId();
  return (
    <li className={clsx(styles.row, className)}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.open}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          aria-label={label}
          aria-describedby={`${id}-words`}
          onClick={() => onOpenChange(!open)}
        >
          <Icon as={ChevronRight} size={16} className={styles.chevron} />
        </button>
        <div className={styles.words} id={`${id}-words`} onClick={() => onOpenChange(!open)}>
          <p className={styles.title}>{title}</p>
          {summary == null || open ? null : <p className={styles.summary}>{summary}</p>}
        </div>
        {actions == null ? null : <div className={styles.actions}>{actions}</div>}
      </div>
      <div id={`${id}-body`} hidden={!open} className={styles.body}>
        {open ? children : null}
      </div>
    </li>
  );
}

/** The rows in their frame. */
export function DisclosureList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={styles.list} aria-label={label}>
      {children}
    </ol>
  );
}
