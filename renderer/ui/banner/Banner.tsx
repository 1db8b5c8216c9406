import clsx from 'clsx';
import { Info, OctagonAlert, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../button/IconButton';
import { Icon, type IconType } from '../icon/Icon';
import styles from './Banner.module.css';

export interface BannerProps {
  tone: 'info' | 'warning' | 'error';
  title: string;
  /** What it means and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string | undefined;
  className?: string | undefined;
}

const ICONS: Record<BannerProps['tone'], IconType> = {
  info: Info,
  warning: TriangleAlert,
  error: OctagonAlert,
};

/** Tells something that concerns a whole page. Screen readers are told an error at once, anything else when they pause. */
export function Banner({ tone, title, children, actions, onDismiss, dismissLabel = '', className }: BannerProps) {
  return (
    <div className={clsx(styles.banner, styles[tone], className)} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon as={ICONS[tone]} size={17} className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children == null ? null : <div className={styles.text}>{children}</div>}
      </div>
      {actions == null ? null : <div className={styles.actions}>{actions}</div>}
      {onDismiss === undefined ? null : <IconButton icon={X} size="small" label={dismissLabel} onClick={onDismiss} />}
    </div>
  );
}
