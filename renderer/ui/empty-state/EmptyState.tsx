import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon, type IconType } from '../icon/Icon';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  icon: IconType;
  /** What belongs here. */
  title: string;
  /** Why it pays. */
  why: ReactNode;
  /** The first step: create, import, sample. */
  actions?: ReactNode;
  /** `small` inside a card or panel. */
  size?: 'medium' | 'small';
  level?: 2 | 3;
  className?: string | undefined;
  children?: ReactNode;
}

/** Stands where there is nothing yet: why, and what to do about it. */
export function EmptyState({
  icon,
  title,
  why,
  actions,
  size = 'medium',
  level = 2,
  className,
  children,
}: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={clsx(styles.empty, size === 'small' && styles.small, className)}>
      <span className={styles.mark}>
        <Icon as={icon} size={size === 'small' ? 20 : 26} />
      </span>
      <div className={styles.words}>
        <Heading className={styles.title}>{title}</Heading>
        <p className={styles.why}>{why}</p>
      </div>
      {children}
      {actions == null ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
