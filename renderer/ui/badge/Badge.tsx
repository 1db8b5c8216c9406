import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Icon, type IconType } from '../icon/Icon';
import styles from './Badge.module.css';

export interface BadgeProps {
  /** Red, amber and green are states and need their word; everything else is neutral or accent. */
  tone?: 'neutral' | 'accent' | 'red' | 'amber' | 'green' | 'outline';
  icon?: IconType | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A short label that says what something is. Not clickable; that is a Chip. */
export function Badge({ tone = 'neutral', icon, className, children }: BadgeProps) {
  return (
    <span className={clsx(styles.badge, styles[tone], className)}>
      {icon ? <Icon as={icon} size={12} /> : null}
      <span className={styles.label}>{children}</span>
    </span>
  );
}
