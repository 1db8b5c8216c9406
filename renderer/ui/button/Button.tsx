import clsx from 'clsx';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { Icon, type IconType } from '../icon/Icon';
import { Spinner } from '../spinner/Spinner';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** `primary` once per view; `danger` for what takes something away. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'medium' | 'small';
  icon?: IconType | undefined;
  /** Behind the label, for "opens a menu" or "leads on". */
  iconEnd?: IconType | undefined;
  /** Work is under way: stays focusable, ignores clicks, keeps its width. */
  busy?: boolean;
  /** A lasting "on" state; sets aria-pressed. */
  pressed?: boolean | undefined;
  children: ReactNode;
}

/** A button with words. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  iconEnd,
  busy = false,
  pressed,
  className,
  onClick,
  type = 'button',
  children,
  ...rest
}: ButtonProps) {
  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (busy) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    onClick?.(event);
  }

  return (
    <button
      {...rest}
      type={type}
      className={clsx(styles.button, styles[variant], size === 'small' && styles.small, className)}
      onClick={handleClick}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      aria-pressed={pressed}
    >
      {busy ? <Spinner size={size === 'small' ? 14 : 16} /> : icon ? <Icon as={icon} size={size === 'small' ? 14 : 16} /> : null}
      <span className={styles.label}>{children}</span>
      {iconEnd ? <Icon as={iconEnd} size={14} /> : null}
    </button>
  );
}
